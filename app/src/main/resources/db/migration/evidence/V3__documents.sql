-- Proof may be a document: kept as it came, never drawn, so without a size in pixels.
alter table evidence.item
  drop constraint item_purpose_check,
  drop constraint item_media_type_check,
  drop constraint item_width_check,
  drop constraint item_height_check,
  add constraint item_purpose_check check (purpose in ('photo', 'signature', 'document')),
  add constraint item_media_type_check check (media_type in (
    'image/jpeg', 'image/png', 'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  add constraint drawn_or_not check (
    case when purpose = 'document' then media_type not like 'image/%' and width = 0 and height = 0
         else media_type like 'image/%' and width > 0 and height > 0 end);
