/** Closed classes that say little by themselves, from any grammar. */
export const germanFunctionWords =
  'der die das den dem des ein eine einer eines einem einen und oder aber wenn weil dass als wie in im an am auf bei mit von vom zu zum zur aus nach für über unter um ich du er sie es wir ihr mich mir uns sich ist sind war waren sein hat haben hatte wird werden wurde nicht kein keine auch nur noch schon so'
