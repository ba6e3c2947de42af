/** Words that show whether an analysis of impact speaks of gains, of harm and of what is done about harm. Data. */

export type ImpactSide = 'positive' | 'negative' | 'mitigation';

/** Beginnings and forms of words, on lower-case text; morphology (me-, di-, pe-, -kan, -nya) is written into them. */
export const IMPACT_WORDS: Readonly<Record<ImpactSide, RegExp>> = {
  positive:
    /\b(?:(?:me|pe)?ningkat\w*|(?:me|ter)?layani|terlayani|manfaat|bermanfaat|dampak positif|positif|membaik|perbaikan|memper(?:baiki|cepat|luas|kuat|mudah)\w*|mempercepat|bertambah|penambahan|(?:ter|men)?ciptanya|tercipta|lapangan kerja|menyerap|penyerapan|terlindung\w*|terbantu|terpenuhi|terbebas|turun|menurun\w*|penurunan|berkurang|mengurangi|pengurangan|menghemat|hemat|efisiensi|nyaman|aman|bersih|sehat|pulih|terjaga|lebih (?:mudah|cepat|murah|baik|bersih|aman|panjang)|benefit\w*|improv\w*|increase\w*)\b/,
  negative:
    /\b(?:dampak negatif|negatif|risiko|resiko|berisiko|gangguan|terganggu|mengganggu|bau|bising|kebisingan|debu|limbah|lindi|sampah|timbulan|polusi|pencemaran|mencemari|tercemar|kerusakan|merusak|rusak|macet|kemacetan|kepadatan|lalu lintas(?! (?:\w+ )?(?:lancar|tertib|tertata|teratur|aman|terurai))|konflik|penolakan|keluhan|keresahan|kecemburuan|beban|membebani|kerugian|merugikan|kehilangan|hilang|penggusuran|relokasi|pembebasan lahan|erosi|longsor|banjir|genangan|emisi|asap|getaran|penurunan (?:muka air|debit|kualitas)|debit hilir|kebocoran|penyalahgunaan|ketergantungan|kecelakaan|penularan|paparan|pemakaian kertas|energi listrik|tidak (?:ada|menimbulkan|berdampak|terdapat)[^.;]{0,40}(?:negatif|lingkungan|sosial|pencemaran|limbah)|harm\w*|risks?|noise|waste|pollution)\b/,
  mitigation:
    /\b(?:mitigasi|upaya(?: \w+){0,2}(?=\s*:)|dibatasi|membatasi|pembatasan|ditanggulangi|menanggulangi|penanggulangan|dialihkan|pengalihan|diatasi|mengatasi|penanganan|ditangani|menangani|dikelola|mengelola|pengelolaan|dikendalikan|pengendalian|dicegah|mencegah|pencegahan|diantisipasi|antisipasi|diminimalkan|meminimalkan|diminimalisir|ditekan|dikurangi|mengurangi|pengurangan|diolah|pengolahan|diangkut|pengangkutan|diatur|pengaturan|dijaga|penjagaan|dipantau|pemantauan|diawasi|pengawasan|disediakan|kompensasi|ganti rugi|sosialisasi|diamankan|pengamanan|rekayasa lalu lintas|dipasang|dilengkapi|asuransi|dijamin|instalasi|amdal|ukl-upl|ukl|sppl|rkl-rpl|enkripsi|anonimisasi|tidak (?:ada|menimbulkan|terdapat)[^.;]{0,40}karena|mitigat\w*|prevent\w*|treat\w*)\b/,
}; // prettier-ignore
