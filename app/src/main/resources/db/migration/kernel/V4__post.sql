-- From which of his posts the caller acts, for rules that ask for the very post.
create function kernel.scope_post() returns uuid stable parallel safe language sql
as $$ select nullif(current_setting('anxian.post', true), '')::uuid $$;
