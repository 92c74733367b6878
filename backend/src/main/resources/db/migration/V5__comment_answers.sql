-- With a draft its comments go; MySQL deletes them in no certain order, so an answer must not hold
-- its comment back.
ALTER TABLE plan_comment DROP FOREIGN KEY fk_comment_parent;

ALTER TABLE plan_comment
  ADD CONSTRAINT fk_comment_answered FOREIGN KEY (parent_id) REFERENCES plan_comment (id) ON DELETE CASCADE;
