import type { LintCode } from '../../lint/problemSentences';

/** What is to be mended, in Swedish, for those who make forms without code. `{name}` stands for a param of the problem. */
export const sv: Readonly<Record<LintCode, string>> = {
  'not-json':
    'Detta är inget JSON-värde. Använd texter, tal, true, false, null, listor och objekt.',
  'too-deep':
    'Här finns mer än {limit} nivåer i varandra. Minska antalet nivåer.',
  'too-large':
    'Formuläret är större än {limit} byte. Dela upp det eller förkorta texterna.',
  'too-many': 'Det finns fler än {limit} av dessa. Dela upp formuläret.',
  'name-refused': 'Koden ”{name}” är reserverad. Välj en annan.',
  'name-pattern':
    'Koden är inte tillåten: den måste ha formen {pattern}. Byt namn.',
  'member-missing': 'Delen ”{name}” saknas. Lägg till den.',
  'member-unknown':
    'Delen ”{name}” hör inte till formatet. Ta bort den eller kontrollera stavningen.',
  'wrong-type': 'Värdet har fel typ. Här väntas: {expected}.',
  'type-missing': 'Frågan saknar typ. Välj en.',
  'title-missing': 'Frågan saknar rubrik. Skriv frågan.',
  'sensitivity-missing': 'Välj dataskyddsklass. Den kan inte väljas åt dig.',
  'max-length-missing': 'Texten saknar längsta längd. Lägg till den.',
  'max-items-missing': 'Listan saknar högsta antal. Lägg till det.',
  'items-missing': 'Listan säger inte vad den innehåller. Lägg till det.',
  'list-of-lists':
    'En lista med listor går inte att fråga efter. Använd flera frågor.',
  'group-in-block':
    'En grupp kan inte delas som block. Skriv den där den frågas.',
  'group-in-group': 'En grupp kan inte stå inne i en grupp. Fråga den för sig.',
  'group-empty': 'Gruppen har inga frågor. Lägg till frågor.',
  'group-open':
    'Gruppen säger inte att den inte tar andra svar. Lägg till "additionalProperties": false.',
  'rows-untitled':
    'Raderna har inget namn. Lägg till det, till exempel ”Barn”.',
  'matrix-scale':
    'Raderna i en matris måste ha samma skala. Ge alla samma alternativ.',
  'limit-exceeded': 'Här tillåts högst {limit}. Minska talet.',
  'keyword-not-allowed':
    'Egenskapen ”{keyword}” passar inte typen {type}. Ta bort den.',
  'keyword-beside-ref':
    'Egenskapen ”{keyword}” kan inte stå bredvid ett delat block. Ändra blocket eller kopiera det.',
  'ref-unknown':
    'Hänvisningen {ref} leder ingenstans eller går i cirkel. Rätta den.',
  'bounds-crossed': '{low} är större än {high}. Rätta det ena.',
  'multiple-of-positive': 'Steget måste vara större än 0. Rätta det.',
  'pattern-refused':
    'Mönstret innehåller något som program läser olika eller långsamt. Skriv om det med teckenklasser, grupper, alternativ och upprepningar.',
  'pattern-ambiguous':
    'Mönstret kan läsa samma text på många sätt, vilket kan ta oändligt länge. Upprepa inte en upprepning.',
  'pattern-too-long': 'Mönstret är längre än 300 tecken. Förkorta det.',
  'text-html': 'Texten innehåller HTML eller skript. Skriv vanlig text.',
  'rule-never': 'Regeln kan aldrig uppfyllas. Rätta eller ta bort den.',
  'format-unknown': 'Formatet {format} är okänt. Använd något av: {known}.',
  'entity-incomplete': 'Det som väljs ur katalogen saknar sort. Välj en sort.',
  'options-unknown':
    'Ingen erbjuder alternativen ”{source}”. Använd något av: {known}.',
  'choices-empty': 'Det finns inga alternativ. Lägg till alternativ.',
  'choices-without-labels':
    'Alternativen saknar namn, så människor skulle läsa koderna. Ge dem namn.',
  'choice-twice': 'Koden {code} finns två gånger. Ta bort den ena.',
  'choice-type': 'Koden {code} passar inte typen {type} eller är för lång.',
  'field-unknown': 'Frågan ”{field}” finns inte. Rätta namnet.',
  'field-without-page':
    'Frågan ”{field}” står inte på någon sida. Flytta den till en sida.',
  'field-on-two-pages':
    'Frågan ”{field}” står på två sidor. Låt den stå på en.',
  'pages-missing': 'Formuläret har inga sidor. Lägg till en.',
  'page-empty':
    'Sidan frågar inget och säger inget. Lägg till något eller ta bort sidan.',
  'page-title-twice':
    'En annan sida har också rubriken ”{title}”. Ge den ena en annan rubrik.',
  'title-twice':
    'En annan fråga på sidan har också rubriken ”{title}”. Ge den ena en annan rubrik.',
  'page-reserved':
    'Varje formulär har redan en plats som heter ”{id}”. Ge sidan en annan kod.',
  'files-unkept':
    'Bara det som ett team tar emot har bilagor. Ta bort bilagorna eller gör formuläret till en begäran.',
  'page-unknown': 'Sidan ”{page}” finns inte. Välj en av formulärets sidor.',
  'end-page-asks':
    'En sida som avslutar formuläret frågar inget, eftersom inget sparas. Flytta dess frågor.',
  'access-write':
    '”{relation}” skulle få skriva det som inte får läsas. Ge rätt att läsa.',
  'retention-longer':
    'Känsliga svar skulle sparas längre än resten. Förkorta tiden.',
  'id-twice': '”{id}” finns två gånger. Byt namn på den ena.',
  'order-incomplete':
    'Ordningen stämmer inte med frågorna vid ”{field}”. Lägg till eller ta bort den.',
  'cells-unordered':
    'Gruppens frågor har ingen ordning. Ange i vilken ordning de ställs.',
  'ui-unknown': 'Inställningen ”{key}” är inte tillåten. Ta bort den.',
  'ui-value': 'Värdet för inställningen ”{key}” är okänt. Rätta det.',
  'expression-operator':
    'Regeln har jämförelsen ”{operator}”, som är okänd. Välj en annan.',
  'expression-path': 'Regeln måste namnge frågan den läser.',
  'expression-unknown-name':
    'Regeln läser ”{name}”, som inte finns. Välj frågan på nytt.',
  'expression-unguarded': 'Svaret ”{name}” kan saknas. Ange vad som då händer.',
  'expression-too-deep':
    'Regeln är mer än {limit} nivåer djup. Flytta en del till ett beräknat värde.',
  'expression-too-large':
    'Regeln har mer än {limit} delar. Flytta en del till ett beräknat värde.',
  'expression-iteration':
    'Regeln har mer än {limit} genomgångar i varandra. Flytta en till ett beräknat värde.',
  'expression-kinds':
    'Jämförelsen ”{operator}” fungerar inte för dessa tillsammans: {kinds}. Jämför lika med lika.',
  'expression-instant':
    '”{operator}” räknar dagar. Använd dagens datum, inte tidpunkten.',
  'choice-unknown':
    'Frågan ”{field}” har inte alternativet ”{code}”, så villkoret uppfylls aldrig. Välj alternativet på nytt.',
  cycle: 'Dessa väntar på varandra: {path}. Bryt cirkeln.',
  'score-item':
    'Frågan ”{field}” är varken tal eller ja–nej. Bara de ger poäng.',
  'score-range':
    'Svaren kan ge poäng från {low} till {high}, vilket inte ryms i intervallet. Utvidga det.',
  'score-round-missing':
    'Ett medelvärde har decimaler. Ange hur många som sparas.',
  'bands-gap':
    'Ingen poängklass täcker det som ligger mellan {first} och {second}.',
  'bands-overlap': 'Poängklasserna {first} och {second} överlappar.',
  'bands-range': 'Poängklasserna når inte intervallets kant, {edge}.',
  'routing-missing':
    'En begäran behöver styrning: åtminstone ett team som får resten.',
  'routing-unused':
    'Ett sådant formulär skickar inget till någon, så styrningen används inte.',
  'never-shown':
    '”{element}” visas aldrig: villkoret kan inte stämma tillsammans med det som det väntar på. Rätta villkoret.',
  'rule-contradicts':
    'Villkoret kan inte stämma när den här regeln prövas. Rätta villkoret eller ta bort regeln.',
  'rule-always':
    'Villkoret stämmer vad man än svarar. Rätta det eller välj att regeln alltid gäller.',
  'rule-part-never':
    'Ett av villkorets alternativ kan inte stämma. Rätta eller ta bort det.',
  'rule-unreachable':
    'En tidigare regel uppfylls alltid när den här skulle göra det, så hit kommer man aldrig. Ändra villkoret eller ta bort regeln.',
  'target-ref': 'Detta är ingen hänvisning till en enhet. Välj teamet på nytt.',
  'figure-not-coded':
    'Svaret på frågan ”{field}” kan inte räknas. Bara val, tal och ja–nej räknas.',
  'source-language-missing':
    'Källspråket finns inte bland formulärets språk. Lägg till det.',
  'language-missing':
    'Formuläret måste finnas på {language} innan det publiceras.',
  'language-unused':
    'Det finns översättningar till {language}, men formuläret finns inte på det språket.',
  'translation-missing': 'Texten saknas på {language}. Översätt den.',
  'translation-stale':
    'Texten har ändrats sedan den översattes till {language}. Kontrollera översättningen.',
  'text-key-twice':
    'Två texter skulle ha samma nyckel ”{key}”. Byt namn på frågan.',
  'translation-unused':
    'Översättningen ”{key}” hör inte till någon text. Ta bort den.',
  'tests-missing': 'Formuläret har inga test. Lägg till minst ett.',
  'branch-untested': 'Inget test prövar regelns båda sidor. Lägg till ett.',
  'band-untested': 'Inget test väntar sig poängklassen {band}. Lägg till ett.',
  'flag-untested': 'Inget test väntar sig flaggan {flag}. Lägg till ett.',
  'rule-untested':
    'Inget test väntar sig målet för styrningsregeln {rule}. Lägg till ett.',
  'check-given-up':
    'Kontrollen av formuläret tog över {seconds} sekunder och avbröts. Minska antalet regler eller test.',
  'test-identity-code':
    'Testet innehåller vad som kan vara någons personbeteckning. Använd en konstgjord (individnummer från 900).',
};
