/** DATA. English given names and the short forms people go by, a group a line. General knowledge. */
export const shortNames = `
  robert rob bob bobby robbie bert
  william will bill billy willie liam
  richard rick dick rich ricky
  james jim jimmy jamie
  john jack johnny jon
  joseph joe joey
  michael mike mick mickey
  thomas tom tommy
  charles charlie chuck chas
  edward ed eddie ted ned teddy
  theodore ted teddy theo
  daniel dan danny
  david dave davey
  stephen steven steve
  samuel sam sammy
  benjamin ben benny
  anthony tony
  andrew andy drew
  matthew matt
  christopher chris kit topher
  nicholas nick nicky
  alexander alex sandy sasha
  gregory greg
  jeffrey jeff geoff geoffrey
  kenneth ken kenny
  ronald ron ronnie
  donald don donnie
  timothy tim
  patrick pat paddy
  peter pete
  philip phillip phil
  raymond ray
  gerald gerry jerry
  lawrence larry laurence
  leonard len lenny
  frederick fred freddie
  francis frank
  franklin frank
  eugene gene
  henry hank harry
  harold hal harry
  vincent vince
  walter walt
  albert al bert
  alfred al fred alf
  douglas doug
  zachary zach zack
  nathaniel nathan nate nat
  jonathan jon
  joshua josh
  jacob jake
  louis lou louie
  lewis lew
  martin marty
  mitchell mitch
  newton newt
  bernard bernie
  elizabeth liz beth betty lizzie eliza betsy
  katherine kathy kate katie kathryn catherine cathy
  margaret maggie meg peggy marge
  patricia pat patty trish tricia
  deborah debbie deb debra
  susan sue susie
  jennifer jen jenny
  rebecca becky becca
  barbara barb barbie
  victoria vicky vicki tori
  pamela pam
  sandra sandy
  cynthia cindy
  judith judy
  dorothy dot dottie
  virginia ginny
  alexandra alex sandra sasha
  christina christine chris tina
  jacqueline jackie
  kimberly kim
  abigail abby
  samantha sam
  stephanie steph
  theresa teresa terry tess`
