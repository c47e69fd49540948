// Words of everyday Norwegian that are also names of municipalities, places or people. In small letters they are
// taken for the word; with a capital they are masked, also first in a sentence, since a name too many costs less
// than one that got out.

import { foldPlain } from './fold.ts';

const places = `
  alta aure bakke bakken berg berge bjerk bjerke bo bråten by bygd bygland bø dal dalen dale eid eide eik elva elve eng engen
  fet fjell fjord flora flå foss fossen frosta gran granli grue grunn gulen gård hagen halsa halden ham hammer hamar hav haug haugen
  havn hei heia heim helle hem hol hole holm holmen holt holte horn hov hovde hus hvaler hå i iveland kirke klepp knaus kvam
  land lande lange leka lien lier lillehammer lund lunde lom loppa luster løken løten mark marka melhus mo moa moen moss mosse myr myra
  nes ness nesset nord nordre nygård odde odden os osen ose plass rana rauma ringen rise rød råde sand sande sanden
  seljord sel selje sentrum ski skar skog skogen sletta sletten sol sola solsiden sone stad stange stein sted stokke stord
  strand stranda stranden stryn sula sund sunde sunnsia svelvik sør søndre tana tangen tana time tinn torg torget tangen torp tun tunet tveit ulv
  utsikten vang vanger vega vei vester vestre vik vika viken voll vollen voss våg våga våge våler østre øst øy øya øyer øye å ål ås åsen
  bekken brekke kleven krossen lia lian li myhre nedre øvre rud ruud skaret skår teigen tomta tuva vegen veien verket
`;

const people = `
  alf anker ask august atle bent birk bjørk bjørn bo borg brage dag edel eik eli ellen elg elv embla emil even falk fin finn frank fred
  frida frost frøya geir glad gran gro gry hans hauk hege helg helge hjalmar iver jo jon juni kai ken klar kåre lang lange lill lilje line lise
  liv live lykke mai mari mars mats may maria milde modig mona må nils nora norm oda odd ola ole or per pia pil pål ragn ros rose rosa
  rune rut sander sara sel siv signe sol stein stig stor storm svein sverre synne tom tone tor tora tore tro tuva ulf unn ung ut vår vera
  vilde vinter vita vivi ørn ås åse
  blom borge bull due engel fisk fugl gran greve hansen hjort horn huus klokker konge krag krog krogh kvist lem liten løv mester
  munk myhr møller nymo prest rev rask rask ravn rein reiten rosen ruud rygg sjef skage smed smith sommer spang stang storm strøm svart svale
  tank unge vinje viker ødegård
`;

/** True for folded words that also mean something else. */
const words = new Set([...places.split(/\s+/), ...people.split(/\s+/)].filter((w) => w !== '').map(foldPlain));
export const isOrdinary = (folded: string): boolean => words.has(folded);
