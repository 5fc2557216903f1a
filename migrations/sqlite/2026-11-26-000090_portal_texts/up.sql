-- What whoever runs the portal writes for the public: imprint, privacy, cost. Public, so nothing here is sealed.
CREATE TABLE portal_texts (
    key TEXT NOT NULL,
    -- BCP 47 tag of the language it is written in.
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    since TEXT NOT NULL,
    -- MAC under the portal key over the other columns: nobody speaks for the operator by writing here.
    mac BLOB NOT NULL,
    PRIMARY KEY (key, language)
) STRICT;
