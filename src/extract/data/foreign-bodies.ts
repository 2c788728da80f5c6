import { wordSet } from "../word-set.ts";

/**
 * Nouns of bodies in other languages, as English texts leave them in names, without diacritics:
 * Spanish, Portuguese, French, Italian; German, Dutch and Nordic; Slavic and Baltic; Turkic,
 * Persian and Arabic; of India and South-East Asia; others. Written by us.
 */
export const foreignBodies =
  wordSet(`partido movimiento frente union confederacion federacion asociacion sindicato consejo corte
  fiscalia ministerio instituto comision comite asamblea congreso camara senado alianza coordinadora defensoria procuraduria
  contraloria secretaria direccion agencia autoridad fundacion organizacion oficina caja petroleos minera cooperativa liga
  gobierno generalitat xunta banco empresa compania ferrocarriles terminales yacimientos puertos aerolineas astilleros
  movimento uniao confederacao federacao associacao conselho comissao assembleia camara alianca autoridade fundacao
  companhia caixa mineracao ministerio
  parti mouvement syndicat federation confederation conseil cour commission assemblee chambre senat alliance agence autorite
  fondation office caisse societe compagnie banque ligue rassemblement regie chemins ministere parquet medecins secours ordre
  collectif comite front gendarmerie chantiers charbonnages cimenterie
  partito sindacato federazione associazione consiglio commissione assemblea senato alleanza agenzia fondazione
  cassa banca ferrovie lega fronte corte guardia
  partei bundesamt bundesbank bundestag bundesrat bundesverband landtag verband gewerkschaft staatsrat bund deutsche stadtwerke
  bundesnetzagentur bundeswehr nationalrat standerat volkspartei raad kamer partij dienst rijkswaterstaat
  riksdag riksbank storting folketing landsting sjofartsverket landsorganisation naalakkersuisut inatsisartut logting landsstyri
  althing sysselmester fylkeskommune
  rada sejm senat strana svaz skupstina stranka savez vlada sabor sobranie duma saeima seimas riigikogu eduskunta liitto
  puolue verkhovna zbor sovet
  bakanligi partisi birligi meclisi bankasi kurumu hareketi kenesh khural mazhilis majilis oliy jogorku
  majlis majles jirga shura hizb harakat jabhat jamaat jamiat ansar hashd hezb itihad ittihad haqooq maslahat
  sabha sangh samiti morcha dal parishad sangathan vedike kazhagam panchayat sena samaj vidhan lok rajya gram mahasabha andolan
  partai badan komisi dewan majelis mahkamah kementerian serikat persatuan pertubuhan persekutuan perikatan barisan pakatan
  fundacja stowarzyszenie partia zwiazek urzad ministerstwo trybunal straz komisja izba prokuratura polskie polska ministerstvo
  komora soud urad ceska ceske slovenska slovenske hrvatska hrvatske srbije magyar suomen svenska norsk norske dansk danske eesti
  latvijas lietuvos turk turkiye part szovetseg kor egyesulet partidul uniunea alianta guvernul curtea autoritatea romana
  nacional nationale nazionale nasional negara bangko sentral republik
  parlamento parlamentet peramuna phak pheu lembaga perusahaan
  bord dail garda gardai seanad senedd cyngor llywodraeth plaid fianna sinn coillte uisce oireachtas
  chama baraza bunge umoja shirika tume mamlaka fono saeima fokontany pulenuku`);

/** Small words within such a name. */
export const foreignParticles = wordSet(
  "de del della delle dei degli da das do dos di du des la las los le les el al e et y und und i w na fur für der die das den zur zum pour para por per sur sans en ng sa",
);

/** A small word without its diacritics. */
export function bareOf(small: string): string {
  return plain.test(small) ? small : small.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
}

/** Dashes and quotation marks have none either. */
const plain = /^[ -~‐-‧]*$/;
