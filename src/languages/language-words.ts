/**
 * The commonest short words of each language: articles, prepositions, conjunctions, pronouns, forms of "be".
 * General knowledge of the languages; words of one letter are left out, as initials look like them, but for Slavic ones.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with he his it on as at by from said has have had be are not this but they were which will their who would she her been its an or after about',
  de: 'der die das und ist von mit den dem des zu nicht auf für eine ein einen einem einer im sich auch als bei nach wie aus wird sind hat er sie es werden war über oder habe dass',
  fr: 'le la les de des du et est une un que qui dans pour par sur pas avec au aux ce cette il elle ont été son sa ses mais plus nous selon leur être sont lors',
  es: 'el la los las de del que en un una por con para se su sus es no al lo como más pero fue ha este esta según sobre entre también dijo sin ser son muy',
  it: 'il la le gli di del della dei delle che non un una per con si è sono ha anche come più nel nella alla al ma dal dalla questo suo sua ed lo',
  pt: 'os as do da dos das de que em um uma para com não se por mais foi na no nas nos ao à pelo pela como mas ele ela são segundo também seu sua',
  nl: 'de het een van en in dat is op te zijn met voor niet aan er om ook als door naar bij die uit worden heeft werd maar nog wordt hij',
  sv: 'och att det som en på är av för med den till inte har om ett men sig från så kan han hon var vid efter säger också',
  no: 'og det som er på av for med den til ikke har om et men seg fra kan han hun var ved etter sier også blir ble skal jeg',
  da: 'og at det som er på af for med den til ikke har om et men sig fra kan han hun var ved efter siger også bliver blev skal jeg',
  fi: 'ja on ei että oli se hän mutta myös kun ovat joka ole mukaan tai niin sen jo vain kuin sekä',
  pl: 'nie się na do że jest to jak za od po przez są był dla przy oraz tym który która które także jego jej ale czy',
  cs: 'se na že je do to za od po jsou byl pro při jako který která které také jeho její ale by podle aby bylo tak být',
  hu: 'az és hogy nem is egy meg volt csak ez mint már de van szerint még után vagy ki el',
  ro: 'și în de la cu nu pe din că este pentru un care mai sau fost sunt după ce dar al ale prin între',
  tr: 've bir bu için ile da de olarak daha çok olan gibi en sonra kadar ancak değil dedi göre olduğunu ise ya',
  ru: 'и в не на что с он по как это но из его к за от она они был было были для также до при или которые который об о же года только заявил уже ее их',
  uk: 'і в не на що з він за як це але та у його до від вона вони був було були для також про при або які який року після є із щодо тільки вже її їх',
  be: 'і ў не на што з ён за як гэта але ў яго да ад яна яны быў было былі для таксама пра пры ці якія які пасля ёсць толькі ўжо яе іх гэтага каб',
  bg: 'и в не на че с той за как това но от го по се са е да беше бяха за също или които който през след има към',
  sr: 'и у не на да је се за од са су као то али што би који која које после није био била',
}
