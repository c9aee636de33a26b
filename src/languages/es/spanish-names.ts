import type { NameLanguage } from '../name-language.ts'
import { NO_NAME_GRAMMAR } from '../parts/no-name-grammar.ts'
import { wordSet } from '../parts/word-set.ts'

/** Spanish. General knowledge of newspaper style. */
export const spanishNames: NameLanguage = {
  honorifics: {
    male: 'señor sr. don d. fray mister mr.',
    female: 'señora sra. señorita srta. doña dña. mrs. ms.',
    either: 'dr. dra. doctor doctora prof. san santa excmo. ilmo.',
  },
  titles: `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra
    consejero consejera alcalde alcaldesa exalcalde exalcaldesa concejal concejala edil diputado diputada senador senadora
    gobernador gobernadora portavoz secretario secretaria director directora subdirector subdirectora delegado delegada
    subdelegado subdelegada embajador embajadora canciller rey reina príncipe princesa infanta duque duquesa conde condesa
    papa cardenal obispo arzobispo padre hermano hermana general coronel comandante capitán teniente sargento almirante
    comisario comisaria inspector inspectora juez jueza magistrado magistrada fiscal abogado abogada rector rectora decano
    decana profesor profesora entrenador entrenadora seleccionador jefe jefa líder coordinador coordinadora candidato
    candidata lehendakari conseller consellera`,
  titlesMale: `presidente vicepresidente expresidente ministro exministro consejero alcalde exalcalde diputado senador
    gobernador secretario director delegado embajador rey príncipe duque conde papa cardenal obispo arzobispo padre hermano
    comisario magistrado abogado rector decano profesor entrenador candidato jefe`,
  titlesFemale: `presidenta vicepresidenta expresidenta ministra exministra consejera alcaldesa exalcaldesa concejala
    diputada senadora gobernadora secretaria directora delegada embajadora reina princesa infanta duquesa condesa hermana
    comisaria inspectora jueza magistrada abogada rectora decana profesora entrenadora candidata jefa`,
  titleParts: 'ex primer primera segundo segunda actual antiguo antigua vice general adjunto adjunta',
  roles: `presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora jefe jefa líder diputado
    diputada senador senadora concejal concejala consejero consejera secretario secretaria abogado abogada fiscal juez jueza
    profesor profesora catedrático catedrática investigador investigadora científico científica médico médica enfermero
    enfermera escritor escritora periodista actor actriz cantante músico pintor pintora cineasta entrenador entrenadora
    jugador jugadora capitán capitana portero delantero empresario empresaria economista historiador historiadora experto
    experta analista vecino vecina agricultor agricultora pescador pescadora panadero panadera maestro maestra estudiante
    activista candidato candidata responsable coordinador coordinadora gerente propietario propietaria dueño dueña testigo
    víctima superviviente bombero bombera meteorólogo meteoróloga geólogo geóloga biólogo bióloga ingeniero ingeniera
    arquitecto arquitecta sindicalista ganadero ganadera`,
  kinMale: 'señor don marido padre hijo hermano tío sobrino abuelo nieto hombre',
  kinFemale: 'señora señorita doña esposa mujer madre hija hermana tía sobrina abuela nieta',
  pronounsMale: 'él',
  pronounsFemale: 'ella',
  functionWords: `el la los las un una unos unas lo al del de en a ante bajo con contra desde durante entre hacia hasta mediante
    para por según sin sobre tras y e o u ni pero sino que si porque cuando mientras aunque como donde pues así también
    además después luego entonces ya ahora aún todavía más menos muy solo sólo ayer hoy mañana antes siempre nunca no sí
    es son era fue fueron ha han había hay está están este esta esto estos estas ese esa eso esos esas aquel aquella su sus
    mi mis tu tus nuestro nuestra yo él ella ellos ellas nosotros usted ustedes se le les me nos te qué quién cómo cuándo
    dónde cuánto cuál todo toda todos todas otro otra otros otras cada algún alguna algunos algunas muchos muchas varios
    varias uno dos tres cuatro cinco seis siete ocho nueve diez primero primera segundo tercera sin embargo asimismo incluso
    mismo misma casi tan tanto tanta hace tenemos tengo vamos voy creo queremos quiero estamos somos será habrá ojalá nadie
    nada algo alguien ningún ninguna ambos ambas preguntado preguntada fuentes`,
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre navidad pascua`,
  particles: 'de del la las los y e i da do dos van von der',
  suffixes: 'jr. ii iii iv hijo',
  speech: `dice dicen dijo dijeron asegura aseguró afirma afirmó señala señaló explica explicó añade añadió declara declaró indica
    indicó apunta apuntó subraya subrayó destaca destacó sostiene sostuvo advierte advirtió anuncia anunció denuncia denunció
    responde respondió pregunta preguntó contesta contestó reconoce reconoció admite admitió niega negó recuerda recordó
    insiste insistió comenta comentó cuenta contó relata relató lamenta lamentó escribe escribió pide pidió exige exigió
    replica replicó concluye concluyó exclamó murmuró gritó`,
  placeHeads:
    'ciudad calle plaza avenida paseo barrio río sierra monte playa puerto isla valle provincia comarca estación aeropuerto',
  others:
    'dios biblia corán internet constitución liga copa mundial eurocopa champions twitter facebook google youtube instagram',
  capitalisesNouns: false,
  plainWords: '',
  ofWords: 'de del',
  bodies: {
    GOVERNMENT: `ministerio consejería ayuntamiento gobierno junta generalitat xunta tribunal juzgado audiencia fiscalía policía
      guardia congreso senado parlamento diputación comisión consejo ejército armada cabildo confederación agencia protección`,
    PARTY: 'partido coalición',
    NEWSPAPER: 'diario periódico',
    BROADCASTER: 'radio televisión cadena',
    COMPANY: 'banco grupo compañía constructora s.a. s.l.',
    OTHER_ORGANISATION:
      'universidad instituto colegio hospital fundación asociación federación sindicato plataforma real club iglesia museo teatro',
  },
  grammar: {
    ...NO_NAME_GRAMMAR,
    articlesInside: wordSet('la las los'),
    officeOf: wordSet('de del'),
  },
}
