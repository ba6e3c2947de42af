/**
 * Which universities are state bodies, by name. Public knowledge of 2024 and not checked against each founding regulation, so
 * that what rests on it says that it is inferred; a status that changed lately stays a question.
 */

export interface UniversityGroup {
  /** Partner kinds, the likeliest first; more than one is a doubt. */
  readonly kinds: readonly string[];
  /** Normalised names and abbreviations; a name counts as a whole run of words. */
  readonly names: readonly string[];
}

// prettier-ignore
export const UNIVERSITIES: readonly UniversityGroup[] = [
  { kinds: ['ptn-bh'], names: ['universitas indonesia', 'universitas gadjah mada', 'ugm', 'institut teknologi bandung', 'itb', 'institut pertanian bogor', 'ipb', 'ipb university', 'universitas airlangga', 'unair', 'universitas pendidikan indonesia', 'upi', 'universitas sumatera utara', 'usu', 'universitas diponegoro', 'undip', 'universitas padjadjaran', 'unpad', 'universitas hasanuddin', 'unhas', 'institut teknologi sepuluh nopember', 'its surabaya', 'universitas sebelas maret', 'universitas andalas', 'universitas brawijaya', 'universitas negeri padang', 'universitas negeri malang', 'universitas negeri yogyakarta', 'universitas negeri semarang', 'unnes', 'universitas negeri surabaya', 'unesa', 'universitas syiah kuala', 'universitas terbuka'] },
  { kinds: ['ptn-blu', 'ptn-bh'], names: ['universitas negeri jakarta', 'universitas jenderal soedirman', 'universitas lampung', 'universitas jember', 'universitas udayana', 'universitas riau', 'universitas sriwijaya', 'universitas negeri medan', 'universitas negeri makassar'] },
  { kinds: ['ptn-blu', 'ptn-satker'], names: ['universitas sultan ageng tirtayasa', 'untirta', 'universitas mulawarman', 'universitas mataram', 'universitas bengkulu', 'universitas jambi', 'universitas tanjungpura', 'universitas lambung mangkurat', 'universitas palangka raya', 'universitas sam ratulangi', 'universitas tadulako', 'universitas halu oleo', 'universitas nusa cendana', 'universitas pattimura', 'universitas khairun', 'universitas cenderawasih', 'universitas trunojoyo', 'universitas pembangunan nasional veteran', 'upn veteran'] },
  { kinds: ['ptn-satker', 'ptn-blu'], names: ['universitas siliwangi', 'unsil', 'universitas singaperbangsa', 'unsika', 'universitas tidar', 'universitas bangka belitung', 'universitas borneo tarakan', 'universitas maritim raja ali haji', 'universitas malikussaleh', 'universitas teuku umar', 'universitas samudra', 'universitas sulawesi barat', 'universitas sembilanbelas november', 'universitas timor', 'universitas papua', 'universitas musamus', 'institut teknologi sumatera', 'itera', 'institut teknologi kalimantan', 'institut seni indonesia', 'institut seni budaya indonesia', 'isbi bandung'] },
  { kinds: ['pts'], names: ['universitas telkom', 'telkom university', 'institut teknologi nasional', 'itenas', 'universitas pasundan', 'unpas', 'universitas nusa putra', 'universitas bina nusantara', 'binus', 'universitas trisakti', 'universitas katolik parahyangan', 'unpar', 'universitas maranatha', 'universitas widyatama', 'universitas komputer indonesia', 'unikom', 'universitas langlangbuana', 'universitas djuanda', 'universitas pakuan', 'universitas ibn khaldun', 'universitas gunadarma', 'universitas mercu buana', 'universitas bina sarana informatika', 'universitas garut', 'universitas suryakancana', 'universitas linggabuana', 'universitas atma jaya', 'universitas surabaya', 'universitas surya', 'universitas pelita harapan', 'stisip', 'politeknik piksi ganesha'] },
];

const BY_NAME = UNIVERSITIES.flatMap(({ kinds, names }) => names.map((name) => ({ name, kinds }))).sort(
  (a, b) => b.name.length - a.name.length,
);

/** The kinds a normalised name may be; null when no listed university stands in it. The longest name counts. */
export function universityKinds(plain: string): readonly string[] | null {
  return BY_NAME.find(({ name }) => ` ${plain} `.includes(` ${name} `))?.kinds ?? null;
}
