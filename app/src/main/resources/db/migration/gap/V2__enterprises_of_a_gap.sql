-- Which enterprises a gap touches: that nothing is to be put right holds for these, and for none that comes later.
-- Null where it was found before this was kept.
alter table gap.gap add column touched uuid[];
create index gap_accepted on gap.gap (key) where accepted_until is not null;

-- What is open is told as it now is.
grant update (sentence, enterprises, touched) on gap.gap to anxian_app;
