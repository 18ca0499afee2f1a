-- A graph file of version 4 as actant 0.1 made it: sqlite3 FILE .dump
PRAGMA application_id = 1097036910;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  uri TEXT,
  title TEXT,
  date TEXT,
  publisher TEXT,
  text TEXT NOT NULL,
  origin BLOB
) STRICT;
INSERT INTO documents VALUES(1,'531fc941a8ff47918f42fcac9859ef34ff4d76ba0adca15bfe47baf265f5bd96','weber','weber.txt','Minister Weber visits Vilnius','2019-03-12',NULL,replace('Minister Weber visits Vilnius\n\nVILNIUS, 12 March 2019. Foreign Minister Anna Weber met President Jonas Petraitis\nin Vilnius on Tuesday. She said that the two governments had signed an\nagreement on trade. Petraitis denied that Lithuania would close the border.\n','\n',char(10)),NULL);
CREATE TABLE entities (
  document INTEGER NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL,
  label TEXT NOT NULL,
  type INTEGER NOT NULL,
  gender INTEGER NOT NULL,
  named INTEGER NOT NULL,
  wikidata TEXT,
  country TEXT,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
INSERT INTO entities VALUES(1,0,'Anna Weber',0,2,1,NULL,NULL);
INSERT INTO entities VALUES(1,1,'Vilnius',2,0,1,'Q216','LT');
INSERT INTO entities VALUES(1,2,'Jonas Petraitis',0,1,1,NULL,NULL);
INSERT INTO entities VALUES(1,3,'Lithuania',2,0,1,'Q37','LT');
INSERT INTO entities VALUES(1,4,'two governments',1,0,0,NULL,NULL);
INSERT INTO entities VALUES(1,5,'agreement on trade',6,0,0,NULL,NULL);
INSERT INTO entities VALUES(1,6,'border',2,0,0,NULL,NULL);
CREATE TABLE aliases (
  document INTEGER NOT NULL REFERENCES documents (id),
  entity INTEGER NOT NULL,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, entity, number)
) STRICT, WITHOUT ROWID;
INSERT INTO aliases VALUES(1,0,0,'Weber');
INSERT INTO aliases VALUES(1,1,0,'VILNIUS');
INSERT INTO aliases VALUES(1,2,0,'Petraitis');
INSERT INTO aliases VALUES(1,4,0,'the two governments');
INSERT INTO aliases VALUES(1,5,0,'an agreement on trade');
INSERT INTO aliases VALUES(1,6,0,'the border');
CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  first_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
INSERT INTO mentions VALUES(1,0,0,9,14,0);
INSERT INTO mentions VALUES(1,1,1,22,29,0);
INSERT INTO mentions VALUES(1,2,1,31,38,0);
INSERT INTO mentions VALUES(1,3,0,72,82,0);
INSERT INTO mentions VALUES(1,4,2,97,112,0);
INSERT INTO mentions VALUES(1,5,1,116,123,0);
INSERT INTO mentions VALUES(1,6,0,136,139,2);
INSERT INTO mentions VALUES(1,7,4,150,169,1);
INSERT INTO mentions VALUES(1,8,5,181,202,1);
INSERT INTO mentions VALUES(1,9,2,204,213,0);
INSERT INTO mentions VALUES(1,10,3,226,235,0);
INSERT INTO mentions VALUES(1,11,6,248,258,1);
CREATE TABLE propositions (
  document INTEGER NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  object INTEGER,
  value_type INTEGER NOT NULL,
  value TEXT,
  relation_id TEXT NOT NULL,
  relation_label TEXT NOT NULL,
  relation_phrase TEXT NOT NULL,
  event_class TEXT,
  polarity INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  source INTEGER,
  stance INTEGER NOT NULL,
  cue TEXT,
  time TEXT,
  date TEXT,
  place INTEGER,
  confidence INTEGER NOT NULL,
  sentence_first_byte INTEGER NOT NULL,
  sentence_end_byte INTEGER NOT NULL,
  first_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
INSERT INTO propositions VALUES(1,0,0,NULL,4,'minister','be','be','Minister','P39',0,0,NULL,0,NULL,NULL,NULL,NULL,869,0,29,0,14);
INSERT INTO propositions VALUES(1,1,0,1,0,NULL,'visit','visit','visits','CONSULT',0,0,NULL,0,NULL,NULL,NULL,NULL,871,0,29,0,29);
INSERT INTO propositions VALUES(1,2,0,NULL,4,'foreign minister','be','be','Foreign Minister','P39',0,0,NULL,0,NULL,NULL,NULL,NULL,863,55,135,55,82);
INSERT INTO propositions VALUES(1,3,2,NULL,4,'president','be','be','President','P39',0,0,NULL,0,NULL,NULL,NULL,NULL,827,55,135,87,112);
INSERT INTO propositions VALUES(1,4,0,2,0,NULL,'meet','meet','met','CONSULT',0,0,NULL,0,NULL,'on Tuesday','2019-03-12',1,864,55,135,55,135);
INSERT INTO propositions VALUES(1,5,0,NULL,3,'the two governments had signed an agreement on trade','say','say','said','STATEMENT',0,0,NULL,0,NULL,NULL,NULL,NULL,789,136,203,136,203);
INSERT INTO propositions VALUES(1,6,4,5,0,NULL,'sign','sign','had signed','AGREE',0,0,0,0,'said',NULL,NULL,NULL,791,136,203,145,202);
INSERT INTO propositions VALUES(1,7,2,NULL,3,'Lithuania would close the border','deny','deny','denied','REJECT',0,0,NULL,0,NULL,NULL,NULL,NULL,911,204,259,204,259);
INSERT INTO propositions VALUES(1,8,3,6,0,NULL,'close','close','would close','SANCTION',0,3,2,1,'denied',NULL,NULL,NULL,693,204,259,221,258);
CREATE TABLE checksums (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  metadata INTEGER NOT NULL,
  entities INTEGER NOT NULL,
  aliases INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  propositions INTEGER NOT NULL
) STRICT;
INSERT INTO checksums VALUES(1,-8364002670048768734,-3764151356748856764,-4712187904641114936,-4817364215550477556,-7594010048456148440);
CREATE INDEX documents_name ON documents (name, hash);
CREATE INDEX documents_uri ON documents (uri);
CREATE VIEW statement AS SELECT d.name AS document, d.date AS published,
  s.label AS subject, p.relation_label AS relation,
  coalesce(o.label, p.value) AS object,
  iif(p.polarity = 0, 'positive', 'negative') AS polarity,
  CASE p.modality WHEN 0 THEN 'fact' WHEN 1 THEN 'future'
    WHEN 2 THEN 'possible' WHEN 3 THEN 'conditional'
    WHEN 4 THEN 'obligation' ELSE 'intent' END AS modality,
  v.label AS source,
  CASE p.stance WHEN 0 THEN 'asserts' WHEN 1 THEN 'denies'
    WHEN 2 THEN 'doubts' ELSE 'asks' END AS stance,
  coalesce(p.date, p.time) AS time, l.label AS place,
  p.confidence / 1000.0 AS confidence,
  CAST(substr(CAST(d.text AS BLOB), p.first_byte + 1, p.end_byte - p.first_byte) AS TEXT) AS quotation
FROM propositions p JOIN documents d ON d.id = p.document
JOIN entities s ON s.document = p.document AND s.number = p.subject
LEFT JOIN entities o ON o.document = p.document AND o.number = p.object
LEFT JOIN entities v ON v.document = p.document AND v.number = p.source
LEFT JOIN entities l ON l.document = p.document AND l.number = p.place;
CREATE VIEW actor AS SELECT e.label AS label, CASE e.type WHEN 0 THEN 'Person' WHEN 1 THEN 'Organization' WHEN 2 THEN 'Place' WHEN 3 THEN 'Group' WHEN 4 THEN 'Event' WHEN 5 THEN 'Work' WHEN 6 THEN 'Concept' ELSE 'Other' END AS type,
  e.wikidata AS wikidata, count(DISTINCT e.document) AS documents
FROM entities e WHERE e.named GROUP BY e.label, e.type, e.wikidata;
CREATE VIEW mention AS SELECT d.name AS document, e.label AS entity,
  CASE e.type WHEN 0 THEN 'Person' WHEN 1 THEN 'Organization' WHEN 2 THEN 'Place' WHEN 3 THEN 'Group' WHEN 4 THEN 'Event' WHEN 5 THEN 'Work' WHEN 6 THEN 'Concept' ELSE 'Other' END AS type, m.first_byte, m.end_byte,
  CAST(substr(CAST(d.text AS BLOB), m.first_byte + 1, m.end_byte - m.first_byte) AS TEXT) AS text
FROM mentions m JOIN documents d ON d.id = m.document
JOIN entities e ON e.document = m.document AND e.number = m.entity;
COMMIT;
