/** Words of a line that dates a change of the page. */
export const CHANGED =
  /\b(?:last|zuletzt)?\s*(?:updated?|modified|revised|reviewed|edited|aktualisiert|geändert|bearbeitet|stand|mis à jour|modifié|actualizado|modificado|atualizado|aggiornato|modifica|bijgewerkt|zaktualizowano|uppdaterad|обновлено)\b|(?<!\p{L})(?:last|latest) changed?\b|(?<!\p{L})(?:letzte (?:änderung|aktualisierung)|dernière (?:mise à jour|modification)|última (?:actualización|modificación|atualização|modificação)|ultim[oa] (?:aggiornamento|modifica)|laatst gewijzigd|ostatnia (?:aktualizacja|zmiana)|senast ändrad|последнее (?:обновление|изменение))(?!\p{L})|更新/iu;

/** Words of one that dates its publication. */
export const PUBLISHED =
  /(?:first )?(?:published|posted|publi[ée]\w*|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|publicerad|опубликовано|公開|投稿)/iu;
