/** Words between which a list of alternatives is written, over twenty languages. */
const anyOf = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s*\n\s*/)
      .join('|'),
    'iu',
  );

/** Words of a line that dates a change of the page. */
export const CHANGED = anyOf(`
  (?<!\\p{L})(?:last |latest |zuletzt )?(?:updated?|modified|revised|reviewed|edited|aktualisiert|geändert|bearbeitet|stand|mis à jour|modifiée?|actualizad[oa]|modificado|atualizad[oa])(?!\\p{L})
  (?<!\\p{L})(?:aggiornat[oa]|modifica|bijgewerkt|zaktualizowano|uppdaterad|opdateret|oppdatert|päivitetty|aktualizov[aá]no|frissítve|ažurirano|izmijenjeno|actualizat|güncelle(?:me|ndi)|güncellenme|diperbarui)(?!\\p{L})
  (?<!\\p{L})(?:last|latest) changed?(?!\\p{L})
  (?<!\\p{L})(?:letzte (?:änderung|aktualisierung)|dernière (?:mise à jour|modification)|última (?:actualización|modificación|atualização|modificação)|ultim[oa] (?:aggiornamento|modifica)|ultima actualizare)(?!\\p{L})
  (?<!\\p{L})(?:laatst gewijzigd|laatste update|ostatnia (?:aktualizacja|zmiana)|senast ändrad|(?:zadnja|posljednja) izmjena|sidst opdateret|cập nhật|последнее (?:обновление|изменение))(?!\\p{L})
  обновлен|оновлен|ενημ[εέ]ρωσ|ενημερώθηκε|עודכן|تحديث|به‌?روزرسانی|अपडेट|अद्यतन|更新|수정|แก้ไข|อัปเดต`);

/** Words of one that dates its publication. */
export const PUBLISHED = anyOf(`
  (?<!\\p{L})(?:first )?(?:published|posted|publi[ée]\\w*|veröffentlicht|erstellt|publicad[oa]|cread[oa]|criad[oa]|creat[oa]|created|pubblicat[oa]|gepubliceerd|geplaatst|aangemaakt|opublikowano|utworzono|data publikacji|publicerad|publiceret|publisert|julkaistu|publikov[aá]no|vydáno)
  (?<!\\p{L})(?:közzétéve|megjelent|objavljeno|publicat|yayın(?:lanma|landı)?|giriş|dipublikasikan|diterbitkan|tayang|đăng|опубликован|опубліковано|публикуван|δημοσιε[υύ]|ανάρτηση)
  פורסם|نشر|انتشار|प्रकाशित|公開|投稿|掲載|发布|發布|입력|등록|เผยแพร่`);
