-- When mails about cases go to a body: with its posts, or at once. Nothing where none of its leads has chosen: then as the portal is set.
ALTER TABLE bodies ADD COLUMN mail_times TEXT CHECK (mail_times IN ('posts', 'now'));
