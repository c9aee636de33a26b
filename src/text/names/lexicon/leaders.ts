/**
 * DATA. Family names of heads of state and government and of great offices since about 1980: news prints them alone.
 * General knowledge.
 */
export const leaders = `
  obama trump clinton bush reagan biden carter nixon kennedy gore cheney pence kerry mccain romney pelosi mcconnell
  thatcher blair brown cameron johnson sunak starmer corbyn merkel kohl schröder schroeder scholz macron hollande sarkozy chirac
  mitterrand berlusconi renzi conte draghi meloni prodi monti rajoy aznar zapatero tsipras mitsotakis papandreou orbán orban
  kaczynski tusk duda havel zeman babis fico putin medvedev yeltsin gorbachev lukashenko lukashenka
  zelensky zelenskyy zelenskiy poroshenko yanukovych yushchenko tymoshenko saakashvili pashinyan aliyev nazarbayev tokayev
  karimov mirzoyev berdymukhamedov rakhmon akayev erdogan gül davutoglu demirel netanyahu sharon rabin peres
  barak olmert bennett lapid gantz arafat abbas haniyeh assad hariri nasrallah mubarak sisi el-sisi morsi gaddafi qaddafi
  gadhafi khamenei khomeini rouhani ahmadinejad raisi rafsanjani zarif maliki abadi saddam karzai ghani musharraf
  bhutto zardari modi vajpayee gandhi hasina rajapaksa jinping jiang deng mao tsai abe koizumi kishida
  suga duterte marcos aquino mahathir suharto widodo jokowi yudhoyono trudeau harper mulroney chrétien ardern
  turnbull abbott rudd gillard albanese morrison mandela mbeki zuma ramaphosa mugabe mnangagwa buhari jonathan
  obasanjo kenyatta ruto museveni kagame kabila tshisekedi bashir abiy ouattara gbagbo chávez chavez maduro castro
  fidel lula rousseff bolsonaro temer macri kirchner fernández peña calderón fox obrador uribe santos duque petro
  correa morales bachelet piñera boric fujimori humala noriega ortega annan guterres stoltenberg juncker draghi barroso
  tusk leyen ki-moon waldheim boutros-ghali lavrov shoigu navalny blinken pompeo tillerson rumsfeld powell rice albright kissinger`
