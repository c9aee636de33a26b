/** Closed classes, for the comparison of quotes. */
export const frenchFunctionWords =
  `le la les l' un une des du de d' et ou mais ni car que qu' qui dont où ce cet cette ces c' il elle ils elles on
nous vous je j' tu se s' ne n' pas plus en y à au aux dans par pour sur sous avec sans son sa ses leur leurs mon ma mes notre
nos votre vos est sont était étaient être a ont avait avaient avoir été si comme tout tous toute toutes très bien aussi`
    .split(/\s+/)
    .join(' ')
