/** Words that hold sentences together and say little by themselves: closed classes of English and German, from any grammar. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but if because as of in on at to for with by from up out about into over after ' +
    'i you he she it we they me him her us them my your his its our their who which what when where how why there here ' +
    'is are was were be been being am do does did have has had will would can could shall should may might must not no nor ' +
    "so too very just also than then only it's that's don't i'm we're they're he's she's " +
    'der die das den dem des ein eine einer eines einem einen und oder aber wenn weil dass als wie in im an am auf bei mit von ' +
    'vom zu zum zur aus nach für über unter um ich du er sie es wir ihr mich mir uns sich ist sind war waren sein hat haben ' +
    'hatte wird werden wurde nicht kein keine auch nur noch schon so'
  ).split(' '),
)
