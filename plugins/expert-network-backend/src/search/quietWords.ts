import { fold, type Word } from './toWords';

/*
 * Words that stand in nearly every question and so tell little of it. `empty` words
 * never mean anything alone and may be left out of a name: `lapsen kaltoinkohtelu` is
 * found by its other word. `general` words count inside a name (`erityinen tuki`), and
 * mean nothing alone.
 */

const empty = setOf(`
ei en et emme ette eivät ja tai sekä että jotta kun jos niin kuin vai mutta koska
on ole olla oli olen olemme ovat olisi voi voiko voisi voinko saa saako saisi pitää pitäisi
minä mä me hän he se ne tämä tuo nämä joka jotka jolla jonka jossa joille mikä mitä missä mihin mistä miten miksi
kuka kenelle keneltä kenen ketä kenet joku jokin jotain
hänen häntä hänellä hänelle heitä heillä heidän meillä muita muut aina usein jatkuvasti
kuinka kauan
myös vielä nyt kanssa ilman sitten heti jo vain noin hyvin paljon ollut tullut
jälkeen jälkeinen aikana aikainen vuoksi takia kohdistuva liittyvä liittyen suhteen koskeva
lapsi lapsen lasta lapsella lapselle lapset lasten lapsia lapsille lapseen
nuori nuoren nuorta nuorella nuorelle nuoret nuorten nuoria nuorille
perhe perheen perhettä perheelle perheet perheessä perheiden
asiakas asiakkaan asiakasta asiakkaalle asiakkaat uhri uhrin uhreille
poika pojan poikaa tyttö tytön tyttöä itse itseään itsensä itseänsä oma omaa oman omassa
vuotta vuotias vuotiaan vuotiaalle
vaikea vaikean vaikeaa vaikeassa vaativa vaativan vaativaa vaativassa vakava vakavan vakavaa haastava haastavan haastavaa

och eller samt att som om när för med utan till från på i av en ett den det de är var vara har hade kan kunde ska skulle
jag vi han hon hen dom inte men så vem vilken vilket vilka vad hur varför någon något några sin sitt sina sig
efter under mot inom över blivit bli blir får fick också
barn barnet barnen barns ung unga ungdom ungdomar ungdomen ungas familj familjen familjer klient klienten klienter
pojke flicka offer offret år årig åring
svår svårt svåra krävande allvarlig allvarligt allvarliga

and or the a an of to in on at by with without from for is are was were be been has have had can could may should would will do does did
i we he she they it its who whom whose which what where when how why not no but if so any some this that these those
after during against about into while also very since because himself herself themselves
child children kid kids young people person youth teenager teen family families client clients boy girl victim years year old
severe serious difficult demanding
`);

const general = setOf(`
tarvitsen tarvitsee tarvitsemme tarvitaan haluan haluaa haluamme etsin etsitään etsimme löytyy löytyykö kysyä kysyn
apu apua avun auttaa auttaisi auttaja tuki tukea tuen tukemaan neuvo neuvoa neuvoja ohje ohjeita
palvelu palvelut palvelua palveluja palveluita konsultaatio konsultaatiota konsultoida konsultointi konsultaation
asiantuntija asiantuntijaa asiantuntijan osaaja ammattilainen
tilanne tilanteessa tilanteen tilanteita tapaus tapauksessa asia asiassa ongelma ongelmia ongelmat ongelmassa
alue alueella alueen hyvinvointialue hyvinvointialueella hyvinvointialueen kieli kielellä
käy käydä tulla tulee mennä menee kertoo kertoa toimia toimin epäily epäilty epäillään uhka riita riitaa riidat riitoja käytös käytöstä käyttäytyminen käyttäytymistä käyttäytyy arvio arviota arviointi arviointia käyttö käyttää tiimi tiimiä tiimin verkosto verkostoa verkoston yksikkö yksikön

hjälp hjälpa hjälper behöver behov söker vill stöd stödet råd tjänst tjänster konsultation konsultera sakkunnig expert
situation situationer fall ärende problem fråga området område välfärdsområde välfärdsområdet språk språket
ge ger gå går kommer tvist tvister konflikt beteende beteendet misstanke misstänkt hot bedömning bruk använder team teamet nätverk nätverket enhet enheten

help helps need needs needed looking want wants find support advice service services consultation consult professional
case cases problems issue question region area county counties language dispute conflict behaviour behavior suspected threat use uses using team network unit
`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold));
}

/** True of a word that means nothing, or is one letter. */
export function isEmptyWord({ folded }: Word): boolean {
  return folded.length < 2 || empty.has(folded);
}

/** True of a word that means something only beside others. */
export function isGeneralWord({ folded }: Word): boolean {
  return general.has(folded);
}
