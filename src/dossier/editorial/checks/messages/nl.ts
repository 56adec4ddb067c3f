import { quoteAll, type Messages } from './message';

const GAPS: Record<string, string> = {
  author: 'auteur of uitgever',
  year: 'jaar',
  container: 'tijdschrift of boek',
  address: 'webadres of DOI',
  accessedOn: 'dag waarop je de pagina bekeek',
};
const LANGUAGES: Record<string, string> = { nl: 'Nederlands', en: 'Engels' };
const namePicture = (name: unknown): string => (name ? `het beeld “${name}”` : 'het beeld');

export const nl: Messages = {
  'required-missing': () => 'Vul dit in; zonder kun je niet publiceren.',
  'relation-missing': () => 'Kies eerst een kwadrant; zonder kun je niet publiceren.',
  'required-relation-unpublished': ({ title }) => `“${title}” is nog niet gepubliceerd. Publiceer dat eerst.`,
  'recommended-missing': () => 'Dit is nog leeg. Lezers verwachten het hier.',
  'title-short': ({ length, min }) =>
    `De titel is kort (${length} tekens). Zeg in ten minste ${min} tekens waar het over gaat.`,
  'title-long': ({ length, max }) => `De titel is lang (${length} tekens). Houd het onder de ${max}.`,
  'summary-short': ({ length, min }) =>
    `Dit is kort (${length} tekens). Schrijf ten minste ${min} tekens, zodat een lezer kan kiezen.`,
  'summary-long': ({ length, max }) =>
    `Dit is lang (${length} tekens). Houd het onder de ${max}; lijsten kappen het anders af.`,
  'alt-text-missing': () => 'Beschrijf wat er te zien is, of zet “Alleen versiering” aan.',
  'alt-text-file-name': ({ text }) => `“${text}” is de naam van het bestand. Beschrijf wat er te zien is.`,
  'alt-text-begins-with-picture': () => 'Begin niet met “foto van”: dat zegt de voorleessoftware al.',
  'alt-text-is-caption': () => 'Dit is hetzelfde als het bijschrift. Beschrijf hier wat er te zien is.',
  'alt-text-long': ({ length, max }) =>
    `De beschrijving is lang (${length} tekens). Houd het onder de ${max}; zet de rest in de tekst.`,
  'picture-licence-missing': () => 'Kies een licentie; zonder weet niemand of het beeld gebruikt mag worden.',
  'picture-credit-missing': () => 'Noem de maker van het beeld.',
  'picture-in-text': ({ name, place }) =>
    `Haal ${namePicture(name)} uit de tekst en zet het ${place === 'block' ? 'in een blok “Beeld in de tekst”' : 'bij “Beelden”'}. Daar is plaats voor de beschrijving, de maker en de licentie.`,
  'text-picture-undescribed': ({ name }) =>
    `Bij ${namePicture(name)} in de tekst ontbreekt een beschrijving. Haal het weg, of vul in de mediabibliotheek “Alternatieve tekst” in en voeg het daarna opnieuw toe.`,
  'text-picture-rights': ({ name }) =>
    `Bij ${namePicture(name)} staan geen maker en licentie. Noem ze in de tekst, en gebruik het alleen als het mag.`,
  'heading-empty': () => 'Er staat een lege tussenkop. Haal hem weg of vul hem in.',
  'heading-level-one': ({ text }) => `“${text}” is een kop van niveau 1. Die is voor de titel; gebruik niveau 2.`,
  'heading-order': ({ text, level, expected }) =>
    `“${text}” is een kop van niveau ${level}, waar hooguit ${expected} past. Sla geen niveau over.`,
  'link-text-empty': ({ url }) =>
    `Er is een link zonder tekst, naar ${url || 'een leeg adres'}. Niemand ziet hem. Haal hem weg of geef hem tekst.`,
  'link-text-meaningless': ({ text }) =>
    `De link “${text}” zegt niet waar hij heen gaat. Noem wat de lezer daar vindt.`,
  'link-text-is-address': ({ text }) => `De link toont het adres ${text}. Noem wat de lezer daar vindt.`,
  'term-source-missing': () => 'Noem een bron voor de definitie, als je die hebt gebruikt.',
  'quote-source-missing': () => 'Noem de bron van het citaat.',
  'definition-source-missing': ({ term }) => `Noem de bron van de definitie${term ? ` van “${term}”` : ''}.`,
  'citation-incomplete': ({ missing }) =>
    `Bij deze bron ontbreekt: ${[missing]
      .flat()
      .map((gap) => GAPS[String(gap)])
      .join(', ')}.`,
  'generative-without-ethics': ({ title }) =>
    `Bij “${title}” hoort minstens één ethische afweging, bijvoorbeeld over auteursrecht.`,
  'personal-data-without-assessment': () =>
    'Er zijn persoonsgegevens gebruikt. Noem de toets die is gedaan, bijvoorbeeld een DPIA.',
  'assessment-unnamed': () =>
    'Er zijn persoonsgegevens gebruikt, en van deze toets is nog niets ingevuld. Geef de titel, of het adres waar hij te lezen is.',
  'personal-data-in-idea': () => 'Dit idee gebruikt persoonsgegevens. Denk aan een DPIA voordat iemand begint.',
  'result-without-evidence': ({ claim }) =>
    `Zeg hoe “${claim}” bekend is: eigen opgave, gemeten of onafhankelijk onderzocht.`,
  'result-without-source': ({ claim }) => `Noem waar te lezen is dat “${claim}” is gemeten of onderzocht.`,
  'results-missing': () => 'Noem een resultaat, ook als het tegenviel. Anders weet de lezer niet wat het opleverde.',
  'ai-disclosure-missing': () => 'Deze tekst is vertaald door een machine. Vul in dat AI is gebruikt.',
  'ai-disclosure-unsaid': () => 'Zeg of AI is gebruikt bij deze tekst, ook als het antwoord nee is.',
  'ai-review-missing': () => 'Er is AI gebruikt. Zeg wie de tekst heeft nagekeken.',
  'relation-unpublished': ({ titles }) =>
    `Nog niet gepubliceerd en dus niet zichtbaar: ${quoteAll(titles, (count) => `en nog ${count}`)}.`,
  'language-wrong': ({ detected }) => `Deze tekst lijkt ${LANGUAGES[String(detected)]}. Vergeten te vertalen?`,
  'to-translate': () => 'Dit is nog niet vertaald. Vertaal de tekst en haal “[Te vertalen]” weg.',
  'translation-unfinished': () => 'Zeg bij “Herkomst van deze taal” hoe dit is vertaald, als je klaar bent.',
  'facts-differ': ({ language }) =>
    `Dit is in het ${LANGUAGES[String(language)]} iets anders. Kies daar hetzelfde, of verander het hier en bewaar: dan gaat het mee.`,
  'stale-word': ({ word }) => `“${word}” klopt straks niet meer. Noem een datum of jaar.`,
  'past-promise': ({ date }) => `Hier wordt iets aangekondigd voor ${date}, en dat is voorbij. Klopt de zin nog?`,
  'sessions-missing': () =>
    'Er staat geen datum bij. Voeg er een toe, of zeg in de tekst dat de training op aanvraag is.',
  'sessions-past': () => 'Alle data zijn voorbij. Voeg een nieuwe toe, of trek de training in.',
  'review-due': ({ date }) =>
    `Dit zou op ${date} opnieuw bekeken worden. Kijk of het nog klopt en kies een nieuwe datum.`,
  'review-date-missing': () =>
    'Kies een dag waarop iemand nakijkt of dit nog klopt, bijvoorbeeld over een jaar. Zonder dag denkt niemand eraan.',
  'sentence-long': ({ sentence, words }) => `Lange zin (${words} woorden): “${sentence}…”. Maak er twee van.`,
  'word-hard': ({ word, simpler }) => `Moeilijk woord: “${word}”. Misschien “${simpler}”?`,
  'reading-level-high': ({ level }) =>
    `De tekst leest als ${level} (geschat). Streef naar B1: korte zinnen en gewone woorden.`,
};
