/**
 * Capitals and cities that stories are often filed from, for datelines in mixed case (`Minsk -- The`). General
 * geography; names in capitals need no list.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  (
    'Abu Dhabi,Abuja,Accra,Addis Ababa,Algiers,Almaty,Amman,Amsterdam,Ankara,Ashgabat,Asmara,Astana,Athens,Atlanta,' +
    'Baghdad,Baku,Bamako,Bangkok,Barcelona,Basra,Beijing,Beirut,Belgrade,Berlin,Bern,Bishkek,Bogota,Bonn,Boston,' +
    'Bratislava,Brasilia,Brest,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Canberra,Caracas,Chicago,Chisinau,' +
    'Colombo,Copenhagen,Dakar,Damascus,Delhi,Dhaka,Doha,Donetsk,Dubai,Dublin,Dushanbe,Frankfurt,Gaza,Geneva,' +
    'Grodno,Grozny,Hamburg,Hanoi,Harare,Havana,Helsinki,Hong Kong,Honolulu,Houston,Homel,Irbil,Islamabad,Istanbul,' +
    'Jakarta,Jerusalem,Johannesburg,Kabul,Kandahar,Karachi,Kathmandu,Khartoum,Kharkiv,Kiev,Kinshasa,Kuala Lumpur,' +
    'Kuwait City,Kyiv,Lagos,Lahore,Lisbon,Ljubljana,London,Los Angeles,Luhansk,Luxembourg,Lviv,Madrid,Manama,Manila,' +
    'Mexico City,Miami,Minsk,Mogadishu,Montreal,Moscow,Mosul,Mumbai,Munich,Muscat,Nairobi,New Delhi,New York,Nicosia,' +
    'Nur-Sultan,Odesa,Odessa,Oslo,Ottawa,Paris,Philadelphia,Podgorica,Prague,Pretoria,Pristina,Pyongyang,Quito,Rabat,' +
    'Ramallah,Reykjavik,Riga,Riyadh,Rome,San Francisco,Sanaa,Santiago,Sao Paulo,Sarajevo,Seoul,Shanghai,Simferopol,' +
    'Singapore,Skopje,Sofia,St. Petersburg,Stockholm,Strasbourg,Sydney,Taipei,Tallinn,Tashkent,Tbilisi,Tehran,' +
    'Tel Aviv,The Hague,Tirana,Tokyo,Toronto,Tripoli,Tunis,Ulan Bator,Vatican City,Vienna,Vilnius,Warsaw,Washington,' +
    'Wellington,Wien,Yangon,Yerevan,Zagreb,Zurich'
  ).split(','),
)
