/**
 * DATA. A small grammar of news. `{slot}` stands for one of the slot's lines, the earlier ones more often; `a(n)` turns
 * into `a` or `an`. {place}, {rare} and {number} are filled in by the archive. What a reporter tells has no verb of
 * speech in it, and no name of a person: what is said, and by whom, is put round it.
 */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((word) => word.replace(/\s+/g, ' '))

export const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  thing:
    words(`bridge, harbour, hospital, school, market, factory, airport, dam, power station, railway, court, bank, mine,
    library, theatre, stadium, museum, tunnel, port, ferry, clinic, archive, barracks, chapel, town hall, pipeline, reservoir, orchard, vineyard, quarry, mill, dockyard,
    canal, lighthouse, tramway, cathedral, shelter, laboratory, observatory, warehouse, cannery,
    brewery, foundry, kiln, sluice, embankment, viaduct, depot, terminal, granary, greenhouse, windmill, salt works,
    fishery, nursery, playground, workshop, bakery, tannery, printing house, radio mast, weather station, fire station,
    bus garage, toll booth, customs shed, ice rink, swimming bath, concert hall, allotment, footpath, flood wall`),
  things:
    words(`ships, trains, houses, farms, lorries, buses, boats, shops, cottages, wagons,  nurses, doctors, teachers, fishermen, farmers, families, visitors, students,
    passengers, patients, tenants, engineers, divers, sailors, miners, builders, cyclists, drivers, bakers, orchards,
    cranes, pumps, turbines, boilers, windows, roofs, bridges, barges, tractors, trucks, goats, sheep, horses, bees,
    trout, herring, apples, pears, barley, potatoes, onions, bricks, tiles, pipes, cables, lamps, signals, tickets,
    letters, ledgers, maps, manuscripts, paintings, bells, clocks, sails, nets, ropes, anchors, lanterns, violins`),
  quality:
    words(`new, old, small, large, public, local, northern, southern, early, late, narrow, costly, cheap, quiet, busy,
    modern, wooden, stone, empty, crowded, eastern, western, temporary, permanent, private, municipal, coastal, rural,
    disused, popular, modest, remote, sturdy, fragile, neglected, restored, flooded, frozen, dusty, noisy, brittle,
    generous, meagre, shallow, steep, muddy, fertile, barren, rusty, gleaming, crooked, draughty, overgrown, submerged`),
  scheme: words(`plan, budget, law, contract, loan, grant, licence, survey, treaty, tax, tender, charter, lease, bond,
    subsidy, tariff, quota, by-law, inquiry, reform, amendment, statute, merger, pension scheme, petition`),
  matter: words(`water, safety, money, trade, transport, housing, health, education, energy, farming, fishing, tourism,
    pollution, traffic, noise, heating, insurance, drainage, forestry, shipping, irrigation, lighting, repairs,
    maintenance, timber, grain, copper, electricity, broadband, refuse, recycling, child care, music, archaeology`),
  deed: words(`was closed, grew, shrank, was in use again, collapsed, stood empty, changed hands, ran out of money, fell silent,
    caught fire, was sold, was rebuilt, was repaired, was abandoned, was whitewashed, was moved inland, was extended,
    was flooded, lost its roof, doubled in size, went to auction`),
  deeds: words(`rose, fell, doubled, halved, recovered, vanished, returned, arrived, moved away, waited for hours,
    went without work, were counted twice, were moved to higher ground, filled the square, crossed the river,
    lined the streets, stayed at home, were delayed, were sold abroad, stood idle`),
  when: words(`on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday, last week, last month,
    last year, in the spring, in the autumn, over the winter, at the weekend, during the night, early in the morning,
    late in the evening, after the holidays, before the harvest, within a decade, in less than a year, for the third time`),
  where: lines(`in {place}
    near {place}
    in the old town
    on the coast
    in the hills above {place}
    along the river
    outside the capital
    in the {quality} quarter of {place}
    between {place} and {place}
    on the road to {place}
    at the edge of the forest
    in the district of {place}`),
  volume: lines(`about {number} tonnes
    {number} litres
    {number} barrels
    nearly {number} crates
    more than {number} sacks
    {number} bales`),
  sum: lines(`{number} million crowns
    {number},000 crowns
    half a billion crowns
    {number} crowns a month
    {number} crowns a head`),
  // What the reporter tells.
  tell: lines(`The {quality} {thing} {where} {deed} {when}.
    {Things} {where} {deeds} {when}, and {things} {deeds}.
    The {thing} cost {sum}, of which the town paid {number} percent.
    Work on the {quality} {thing} took {number} months and came to an end {when}.
    {When}, the {thing} {where} {deed}.
    A(n) {quality} {thing} {where} {deed} while the {thing} beside it {deed}.
    The area has {number} {things} and one {quality} {thing}, built from {rare}.
    Since then {things} {deeds} {where}, and the {thing} {deed}.
    The {thing} holds {volume} of {rare}, enough for {number} {things}.
    Only {number} of {number} {things} were left {where} {when}.
    {Things} came from {place}, {place} and {place} to visit the {quality} {thing}.
    The {matter} fund of {place} has {sum} left for the {quality} {thing}.
    Snow and rain had damaged the {thing} {where}, where {things} {deeds} {when}.
    The road from {place} to the {thing} was closed for {number} hours {when}.
    A(n) {quality} shipment of {rare} lay in the {thing} {where} for {number} days.
    There are {number} {quality} {things} {where}, most of them older than the {thing}.
    The {thing} was named after the river that runs through {place}.
    In the market of {place} a kilo of {rare} costs {number} crowns, twice as much as in {place}.
    {When} the {quality} {thing} {deed}, and with it {number} jobs in {matter}.
    The rules on {matter} changed {when}, and the {thing} {deed}.
    The {quality} {things} {deeds} {when}; those of {place} {deeds} a week later.
    Two {things} and a(n) {quality} {thing} stand {where}, surrounded by fields of {rare}.
    The bill for {matter} came to {sum}, after {sum} in the year before.
    On the shore lie {number} {quality} {things}, a broken {thing} and several crates of {rare}.
    From the {quality} {thing} it is {number} minutes on foot to the {thing} {where}.
    {Things} {deeds} as the {thing} {deed} {when}.
    The {quality} {thing}, {number} metres long, {deed} {when}.
    A vote on the {quality} {thing} is due {when}, with {number} seats at stake.
    Under the contract the {thing} {where} goes to a firm from {place} for {sum}.
    The {scheme} for the {quality} {thing} ran to {number} pages, {number} of them on {matter}.
    The {scheme} passed with {number} votes to {number} {when}.
    Under the {scheme}, {matter} in {place} gets {sum} and {number} {things}.
    The use of {rare} in {matter} grew by {number} percent in {number} years.`),
  // What somebody says, without a full stop. Two claims at least, or quotes of one line would pass for one utterance.
  speech: lines(`{Claim}, {joint} {claim}
    {Claim}; {joint} {claim}
    {Opener}, {claim}, {joint} {claim}
    {Claim}. {Claim}
    {Claim}, {joint} {claim}. {Claim}
    {Opener}, {claim}. {Claim}`),
  joint: words('and, but, so, because, and yet, for, although, and besides'),
  opener: lines(`when I was young
    in the {quality} winters {where}
    as long as I live {where}
    before the {thing} {deed}
    whatever the {things} do
    with {sum} in the till
    between {place} and {place}
    as every child in {place} knows
    after {number} years in {matter}
    to my mind
    in all honesty
    for once
    without the {scheme}`),
  claim: lines(`we have waited {number} years for this {thing}
    nobody here has seen a(n) {quality} {thing} like it since the flood
    the {thing} belongs to the people of {place}, and it will stay with them
    I do not know of a single {thing} {where} that was finished on time
    there is no money for {matter}, and there will be none next year
    if the {thing} closes, {number} {things} will have nowhere to go
    our {things} deserve better than a(n) {quality} {thing} and a handshake
    you cannot run {matter} with {quality} {things} and good wishes
    it took us {number} months to find one {quality} {thing}
    my grandfather built that {thing}, and I intend to keep it standing
    the {things} {deeds}, the {thing} {deed}, and nobody lifted a finger
    every {thing} has its price, and ours is {sum}
    we are not against the {thing}, we are against the way it was done
    last winter the {things} {deeds} and the whole valley went dark
    {matter} is not a favour, it is a duty
    the {quality} {thing} was a mistake and we have learned from it
    in my street there are {number} {things} and not one {thing}
    a(n) {thing} without {things} is only a(n) {quality} heap of stones
    we will go on until the {quality} {thing} {where} is open to everyone
    what happened {where} must never happen again
    the figures for {matter} are the best in {number} years
    I have spent my life among {things}, and I still learn from them
    half of the {things} come from {place}, the other half from {place}
    without {rare} there is no {thing}, it is as simple as that
    they promised us a(n) {quality} {thing} and gave us {sum}
    we need {number} more {things} before the winter
    the {thing} is safe, and it was safe {when}
    anyone can see that the {thing} {where} is too {quality} for so many {things}
    that {thing} has fed this town for {number} years
    there were {number} of us {where}, and only one {thing}
    the {matter} of this region depends on one {quality} {thing}
    I would rather lose the vote than the {thing}
    a(n) {scheme} is only as good as the {things} it pays for
    show me a(n) {scheme} that has ever filled a(n) {quality} {thing}
    our plan for {matter} is ready, and it fits on one page
    when the {thing} {deed}, I knew that the {things} would follow
    let the {things} decide what the {thing} is worth
    not one crown of {matter} money has gone into the {quality} {thing}`),
  // The rest of a sentence that a cue has cut: it begins in lower case.
  rest: lines(`and the {things} know it as well as I do
    but the {quality} {thing} is another matter
    and we will not wait for {place} to wake up
    because {matter} is everybody’s business
    so the {thing} will have to pay for itself
    and nobody has asked the {things}
    although the {thing} {where} is nearly full
    not for {sum} and not for {sum}
    whatever becomes of the {thing}
    and that is where the {thing} comes in`),
  // A fragment, quoted inside the reporter's sentence.
  fragment: lines(`a(n) {quality} and costly mistake
    a gift to the {things} of {place}
    the worst {thing} in the country
    a matter of life and {matter}
    neither {quality} nor fair
    a(n) {quality} chapter for {matter}
    far too {quality} for its {things}
    an insult to every one of the {things}
    the last chance for {matter} {where}
    a(n) {quality} day for {place}
    a long road with no {thing} at its end
    dangerously {quality}`),
  // What somebody says in the reporter's words, after "that".
  clause: lines(`the {thing} {where} would be ready {when}
    the {things} would have to wait for another {thing}
    {matter} had cost the town {sum}
    there was no {quality} {thing} left {where}
    the {quality} {thing} was too small for {number} {things}
    the money for {matter} would run out {when}
    {number} {things} had been moved from {place} to {place}
    the {thing} was older than the {thing} {where}`),
  topic: lines(`the {scheme}
    the {scheme} for the {thing}
    the {quality} {thing}
    the {thing} {where}
    the sale of the {thing}
    the cost of {matter}
    the state of the {thing}`),
  headline: lines(`{Quality} {thing} in {place} {deed} {when}
    {Place} counts its {quality} {things} after {thing} {deed}
    {Things} of {place} wait for a(n) {quality} {thing}
    {Place} gives {sum} to its {quality} {thing}
    How {rare} came to the {thing} of {place}
    {Number} {things}, one {thing}: {matter} in {place}
    A(n) {quality} {thing} divides {place} and {place}
    {Matter} costs {place} {sum}
    {Place} {thing} {deed} as {things} {deeds}
    The last {quality} {thing} of {place}`),
}
