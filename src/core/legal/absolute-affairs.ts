/**
 * The absolute affairs of the central government (UU 23/2014; domain notes 2.4, from memory), which no region may put
 * into a cooperation, with the words that show them. Words with a local meaning are left out: keamanan pangan, insentif
 * fiskal, pendidikan agama, sistem peradilan pidana anak, isbat nikah terpadu.
 */
export interface AbsoluteAffair {
  readonly id: 'luar-negeri' | 'pertahanan' | 'keamanan' | 'yustisi' | 'moneter-fiskal' | 'agama';
  /** On lower-case text with single spaces. */
  readonly pattern: RegExp;
  /** A whole cell (Urusan, Objek) that says no more than this. */
  readonly alone: RegExp;
}

export const ABSOLUTE_AFFAIRS: readonly AbsoluteAffair[] = [
  {
    id: 'luar-negeri',
    pattern: /\b(?:politik|kebijakan) luar negeri\b|\bhubungan diplomatik\b|\bpembukaan (?:konsulat|kedutaan)\b|\bperbatasan negara\b/,
    alone: /^(?:urusan |bidang )?(?:politik luar negeri|hubungan luar negeri)$/,
  },
  {
    id: 'pertahanan',
    pattern: /\b(?:bidang|urusan|sistem|alat|industri|kekuatan|kebijakan) pertahanan\b|\bpertahanan (?:negara|nasional|militer|udara|laut|darat)\b|\bpertahanan\b(?! (?:pangan|diri|tubuh|keluarga|ekonomi|hidup|sipil|gigi|banjir|pantai|tebing|budaya|sosial))|\balutsista\b|\b(?:pangkalan|wajib|latihan) militer\b/,
    alone: /^(?:urusan |bidang )?pertahanan(?: dan keamanan)?(?: negara)?$/,
  },
  {
    id: 'keamanan',
    pattern: /\bkeamanan (?:negara|nasional|dalam negeri)\b|\boperasi intelijen\b|\bintelijen negara\b|\b(?:penanggulangan|pemberantasan) terorisme\b|\bpenyidikan tindak pidana\b|\bsenjata api\b/,
    alone: /^(?:urusan |bidang )?keamanan$/,
  },
  {
    id: 'yustisi',
    pattern: /\b(?:urusan|bidang|kewenangan) (?:yustisi|peradilan|kehakiman)\b|\bpenyelenggaraan (?:peradilan|kehakiman)\b|\b(?:pendirian|pembentukan) (?:lembaga peradilan|pengadilan)\b|\b(?:pengangkatan|pembinaan|pemberhentian|mutasi) (?:para )?(?:hakim|jaksa)\b(?! pengacara negara)|\b(?:layanan|pelayanan) peradilan (?:agama|umum|militer|tata usaha negara)\b(?![^.;]*\b(?:it?sbat|terpadu|keliling|posbakum)\b)|\b(?:penindakan|penegakan) hukum (?:dan|serta) peradilan\b|\b(?:pelaksanaan|kewenangan) (?:peradilan|kehakiman)\b|(?<!\bsistem )\bperadilan (?:pelanggaran|perkara|tindak pidana|pidana(?! anak))\b|\b(?:penyidikan|penuntutan) (?:dan penuntutan )?(?:perkara|pidana|tindak pidana umum)\b|\bpemberian (?:grasi|amnesti|abolisi)\b/,
    alone: /^(?:urusan |bidang )?(?:yustisi|peradilan|kehakiman)$/,
  },
  {
    id: 'moneter-fiskal',
    pattern: /\bkebijakan moneter\b|\bkebijakan fiskal(?! daerah)\b|\bmoneter dan fiskal\b|\b(?:pencetakan|pengedaran) uang\b|\bpengendalian (?:jumlah )?uang beredar\b|\bpenetapan suku bunga\b/,
    alone: /^(?:urusan |bidang )?(?:moneter|fiskal|moneter dan fiskal)(?: nasional)?$/,
  },
  {
    id: 'agama',
    pattern: /\b(?:urusan|bidang) agama\b|\bpenetapan hari (?:raya|libur|besar) keagamaan\b|\bpenyelenggaraan ibadah haji\b|(?<!\b(?:rumah|tempat|sarana|fasilitas) )\bibadah (?:ke)?agama(?:an)?\b|\b(?:pembinaan|penyelenggaraan|pengaturan|bimbingan) (?:[a-z]+ ){0,2}(?:kehidupan|kegiatan|peribadatan) (?:ber|ke)?agama(?:an)?\b|\bpengakuan (?:suatu )?agama\b|\bkebijakan keagamaan\b/,
    alone: /^(?:urusan |bidang )?agama$/,
  },
]; // prettier-ignore
