import type { guideEn } from './en';

export const guideSv: Record<keyof typeof guideEn, string> = {
  'guide.title': 'Så gör du ett formulär',
  'guide.lead':
    'Åtta steg från en tom sida till ett formulär som yrkespersoner fyller i. Ingen annan ser dina ändringar före publiceringen, och varje ändring kan ångras.',
  'guide.back': 'Formulär',
  'guide.begin.title': 'Börja',
  'guide.begin.text':
    'Välj Nytt formulär. Börja från noll, från ett formulär som finns, från ett block eller från en fil. En kopia tar med sig regler, poäng och översättningar. Det i filen som inte får plats i ett formulär räknas upp, med sin plats.',
  'guide.ask.title': 'Fråga',
  'guide.ask.text':
    'Välj Lägg till en fråga, eller tryck på tangenten /, och skriv vad du vill fråga efter: ett val, ett datum, en text. Skriv frågan på sin plats, så som läsaren ser den. Alternativ kan klistras in som en lista, ett per rad. Flytta frågor genom att dra dem eller med Alt och piltangenterna.',
  'guide.protect.title': 'Berätta hur svaret skyddas',
  'guide.protect.text':
    'Varje fråga har en dataskyddsklass: ingen personuppgift, pekar indirekt på en person, berättar vem någon är, eller en särskild kategori. Klassen avgör vem som får läsa svaret och hur snart det raderas. Den väljs aldrig åt dig, och ett formulär publiceras inte förrän varje fråga har en klass.',
  'guide.rule.title': 'Gör regler',
  'guide.rule.text':
    'Under Regler säger du när en fråga visas eller måste besvaras: Visa tolk när språket är ett annat. En fråga som inte visas har inget svar. Du behöver inte själv tänka på svar som saknas.',
  'guide.send.title': 'Berätta vart det går',
  'guide.send.text':
    'Under Styrning är varje rad en regel, och den första som passar avgör. Välj ett team eller en tjänst, eller låt nätverket sökas utifrån svaren. Pröva med svar: raden som avgör lyfts fram och berättar varför.',
  'guide.translate.title': 'Översätt',
  'guide.translate.text':
    'Under Översättningar står varje text i en tabell. Finska och svenska måste vara klara. När du ändrar en text märks dess översättningar som föråldrade tills någon har sett på dem. Tabellen kan skickas till en översättare som fil och tas in igen.',
  'guide.try.title': 'Pröva, och spara det du prövade',
  'guide.try.text':
    'Under Förhandsvisning fyller du i formuläret i vilken roll, på vilket språk och vilken dag som helst. Ingenting skickas. Du kan fråga varför en fråga inte visas. Spara som test bevarar dina svar och vad som blev av dem: sedan prövas varje ändring med dem.',
  'guide.publish.title': 'Kontrollera och publicera',
  'guide.publish.text':
    'Kontrollera och publicera räknar upp vad som saknas och tar dig till varje plats. Ändringar i poäng, styrning eller dataskydd kräver en andra person som inte har skrivit i formuläret sedan förra versionen. Den som har börjat fylla i formuläret gör det klart i den version hen började med. När du vill ändra formuläret senare öppnar du det på nytt: den publicerade versionen gäller tills du publicerar nästa.',
  'guide.keyboard.title': 'Utan mus',
  'guide.keyboard.text':
    'Allt kan göras med tangentbordet. Ctrl K öppnar en sökning bland alla kommandon, F6 går från en del av sidan till nästa, och ? räknar upp tangenterna.',
  'guide.private.title': 'Du ser inte svaren',
  'guide.private.text':
    'Som formulärredaktör ser du inte inskickade svar. Pröva formuläret bara med påhittade svar: det som sparas som test blir kvar i formuläret.',
  'guide.picture': 'Bild: {{step}}',
};
