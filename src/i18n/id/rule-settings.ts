/** Teks tabel aturan pada lembar Pengaturan dan temuan tentang isinya. */
export const ruleSettings = {
  'sheets.settings.ruleId': 'ID Aturan',
  'sheets.settings.ruleTitle': 'Aturan',
  'sheets.settings.ruleActive': 'Aktif',
  'sheets.settings.ruleSeverity': 'Tingkat',
  'sheets.settings.ruleOptions': 'Opsi',
  'sheets.settings.ruleSource': 'Dasar',
  'sheets.settings.ruleKnockOut': 'Menggugurkan',
  'sheets.settings.yes': 'Ya',
  'sheets.settings.fromMemory': '{{citation}} (menurut pengaturan, perlu dipastikan)',
  'sheets.settings.fromPractice': 'Kebiasaan kesekretariatan',

  'rules.settings-invalid.title': 'Pengaturan aturan tidak dapat dibaca',
  'rules.settings-invalid.why':
    'Perubahan pada tabel aturan hanya berlaku apabila dapat dibaca; selain itu aturan berjalan dengan nilai bawaannya.',
  'rules.settings-invalid.messageRule': 'Aturan “{{text}}” tidak dikenal; baris ini tidak dipakai.',
  'rules.settings-invalid.messageRepeated': 'Aturan {{text}} tertulis lebih dari satu kali; baris ini tidak dipakai.',
  'rules.settings-invalid.messageActive':
    'Kolom Aktif aturan {{rule}} berisi “{{text}}”, bukan Ya atau Tidak; aturan tetap berjalan.',
  'rules.settings-invalid.messageSeverity':
    'Tingkat aturan {{rule}} berisi “{{text}}”, bukan Kesalahan, Peringatan, atau Catatan; tingkat bawaannya dipakai.',
  'rules.settings-invalid.messageOption': 'Opsi “{{text}}” tidak dimiliki aturan {{rule}}; opsi ini tidak dipakai.',
  'rules.settings-invalid.messageValue':
    'Nilai opsi “{{text}}” pada aturan {{rule}} tidak dapat dibaca; nilai bawaannya dipakai.',
  'rules.settings-invalid.messageKnockOut':
    'Kolom Menggugurkan aturan {{rule}} berisi “{{text}}”, bukan Ya atau Tidak; ketentuan bawaannya dipakai.',
  'rules.settings-invalid.messageNoRule': 'Baris ini berisi “{{text}}” tanpa ID aturan; baris ini tidak dipakai.',
  'rules.settings-invalid.messageColumn':
    'Kolom “{{text, label}}” tidak ada lagi pada tabel aturan; seluruh aturan memakai nilai bawaannya untuk kolom itu.',
  'rules.settings-invalid.messageTwice':
    'Opsi “{{text}}” pada aturan {{rule}} tertulis lebih dari satu kali; yang pertama dipakai.',
  'rules.settings-invalid.messageShare':
    'Nilai opsi “{{text}}” pada aturan {{rule}} lebih dari 1, padahal berupa bagian antara 0 dan 1; nilai bawaannya dipakai.',
  'rules.settings-invalid.cure': 'Perbaiki sel ini, atau hapus isinya agar nilai bawaan dipakai.',
} as const;
