-- The tables of version 0075
CREATE TABLE change (
	community_id INTEGER NOT NULL,
	number BIGINT NOT NULL,
	PRIMARY KEY (community_id)
);
CREATE TABLE community (
	id INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	stage VARCHAR DEFAULT '' NOT NULL,
	stage_at DATETIME,
	PRIMARY KEY (id),
	UNIQUE (name)
);
CREATE TABLE counter (
	name VARCHAR NOT NULL,
	value INTEGER NOT NULL,
	PRIMARY KEY (name)
);
CREATE TABLE cursor (
	name VARCHAR NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (name)
);
CREATE TABLE handled (
	platform VARCHAR NOT NULL,
	event VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (platform, event)
);
CREATE INDEX ix_handled_at ON handled (at);
CREATE TABLE lease (
	name VARCHAR NOT NULL,
	holder VARCHAR NOT NULL,
	token BIGINT NOT NULL,
	until DATETIME,
	PRIMARY KEY (name),
	UNIQUE (name, token)
);
CREATE TABLE library_word (
	community_id INTEGER NOT NULL,
	stem VARCHAR NOT NULL,
	item_id INTEGER NOT NULL,
	PRIMARY KEY (community_id, stem, item_id)
);
CREATE INDEX library_word_item ON library_word (item_id);
CREATE TABLE process (
	holder VARCHAR NOT NULL,
	may VARCHAR NOT NULL,
	until DATETIME NOT NULL,
	PRIMARY KEY (holder)
);
CREATE TABLE aside (
	id INTEGER NOT NULL,
	community_id INTEGER,
	platform VARCHAR NOT NULL,
	event VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	why VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_aside_at ON aside (at);
CREATE TABLE claimcode (
	hash VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	expires_at DATETIME NOT NULL,
	PRIMARY KEY (hash),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_claimcode_expires_at ON claimcode (expires_at);
CREATE TABLE forgotten (
	community_id INTEGER NOT NULL,
	digest VARCHAR NOT NULL,
	PRIMARY KEY (community_id, digest),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE health_shown (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	parts VARCHAR NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_health_shown_community_id ON health_shown (community_id);
CREATE TABLE member (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	language VARCHAR,
	timezone VARCHAR,
	quiet_from INTEGER,
	quiet_to INTEGER,
	nudges_off VARCHAR NOT NULL,
	snoozed_until DATETIME,
	since DATETIME NOT NULL,
	alone TEXT,
	left_at DATETIME,
	found BOOLEAN DEFAULT 0 NOT NULL,
	free_days INTEGER DEFAULT 0 NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX member_clock ON member (community_id, timezone) WHERE timezone IS NOT NULL;
CREATE INDEX member_since ON member (community_id, since);
CREATE TABLE outbox (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	platform VARCHAR NOT NULL,
	room VARCHAR,
	person VARCHAR,
	action TEXT NOT NULL,
	choices TEXT NOT NULL,
	question_id INTEGER,
	purpose VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	attempts INTEGER NOT NULL,
	due_at DATETIME NOT NULL,
	created_at DATETIME NOT NULL,
	done_at DATETIME,
	message VARCHAR,
	failure VARCHAR NOT NULL,
	nudge VARCHAR DEFAULT '' NOT NULL,
	yes_no TEXT DEFAULT '' NOT NULL,
	cause VARCHAR DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX outbox_dead ON outbox (platform) WHERE state = 'dead';
CREATE INDEX outbox_done ON outbox (done_at);
CREATE INDEX outbox_message ON outbox (platform, message);
CREATE INDEX outbox_said ON outbox (room, id) WHERE room IS NOT NULL;
CREATE INDEX outbox_told ON outbox (person, id) WHERE person IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (id) WHERE state = 'waiting';
CREATE TABLE piece (
	platform VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	message VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	first VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (platform, place, message),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_piece_at ON piece (at);
CREATE INDEX piece_first ON piece (platform, place, first);
CREATE TABLE pool (
	community_id INTEGER NOT NULL,
	last_post INTEGER NOT NULL,
	expired INTEGER NOT NULL,
	granted_at DATETIME,
	PRIMARY KEY (community_id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE pulse_question (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	asked_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_pulse_question_community_id ON pulse_question (community_id);
CREATE TABLE room (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	platform VARCHAR NOT NULL,
	"key" VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	capabilities TEXT NOT NULL,
	address VARCHAR,
	lost BOOLEAN DEFAULT 0 NOT NULL,
	linked INTEGER,
	wants BOOLEAN DEFAULT 1 NOT NULL,
	belongs_by VARCHAR DEFAULT '' NOT NULL,
	house VARCHAR,
	explained BOOLEAN DEFAULT 0 NOT NULL,
	"before" TEXT DEFAULT '' NOT NULL,
	meant TEXT DEFAULT '' NOT NULL,
	within VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_room_community_id ON room (community_id);
CREATE UNIQUE INDEX room_key ON room (platform, "key");
CREATE TABLE round (
	community_id INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	number INTEGER NOT NULL,
	began DATETIME NOT NULL,
	ends DATETIME,
	rhythm VARCHAR NOT NULL,
	PRIMARY KEY (community_id, name),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE sketch_key (
	community_id INTEGER NOT NULL,
	"key" VARCHAR NOT NULL,
	PRIMARY KEY (community_id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE sketch_search (
	community_id INTEGER NOT NULL,
	stem VARCHAR NOT NULL,
	week INTEGER NOT NULL,
	who VARCHAR NOT NULL,
	PRIMARY KEY (community_id, stem, week, who),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE spent (
	kind VARCHAR NOT NULL,
	subject INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	since DATETIME NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (kind, subject),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_spent_since ON spent (since);
CREATE TABLE subject_age (
	community_id INTEGER NOT NULL,
	words VARCHAR NOT NULL,
	days INTEGER NOT NULL,
	PRIMARY KEY (community_id, words),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE talked (
	community_id INTEGER NOT NULL,
	day INTEGER NOT NULL,
	people INTEGER NOT NULL,
	bot INTEGER NOT NULL,
	PRIMARY KEY (community_id, day),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE term (
	community_id INTEGER NOT NULL,
	term VARCHAR NOT NULL,
	posts INTEGER NOT NULL,
	PRIMARY KEY (community_id, term),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE timer (
	kind VARCHAR NOT NULL,
	subject INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	due_at DATETIME NOT NULL,
	PRIMARY KEY (kind, subject),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX timer_due ON timer (due_at, kind);
CREATE TABLE tip_shown (
	community_id INTEGER NOT NULL,
	"key" VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (community_id, "key"),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE account (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	platform VARCHAR NOT NULL,
	"key" VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	reachable BOOLEAN NOT NULL,
	seen_at DATETIME NOT NULL,
	bridged BOOLEAN DEFAULT 0 NOT NULL,
	language VARCHAR,
	told_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE UNIQUE INDEX account_key ON account (community_id, platform, "key");
CREATE INDEX account_person ON account (platform, "key");
CREATE INDEX ix_account_member_id ON account (member_id);
CREATE TABLE ballot (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	feature VARCHAR NOT NULL,
	subject INTEGER,
	kind VARCHAR NOT NULL,
	title TEXT NOT NULL,
	member_id INTEGER,
	room_id INTEGER NOT NULL,
	sent INTEGER,
	whole BOOLEAN NOT NULL,
	anonymous BOOLEAN NOT NULL,
	hidden BOOLEAN NOT NULL,
	quorum INTEGER NOT NULL,
	least INTEGER NOT NULL,
	at DATETIME NOT NULL,
	until DATETIME NOT NULL,
	state VARCHAR NOT NULL,
	voters INTEGER NOT NULL,
	apart BOOLEAN DEFAULT 0 NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ballot_state ON ballot (community_id, state);
CREATE INDEX ix_ballot_member_id ON ballot (member_id);
CREATE INDEX ix_ballot_room_id ON ballot (room_id);
CREATE TABLE began (
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	last_at DATETIME NOT NULL,
	silent_at DATETIME,
	reacted_at DATETIME,
	room_id INTEGER,
	message VARCHAR,
	PRIMARY KEY (community_id, member_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX began_at ON began (community_id, at);
CREATE INDEX began_waits ON began (room_id, at) WHERE room_id IS NOT NULL;
CREATE INDEX ix_began_member_id ON began (member_id);
CREATE TABLE bomb (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	author_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	until DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(author_id) REFERENCES member (id)
);
CREATE INDEX bomb_until ON bomb (community_id, until);
CREATE INDEX ix_bomb_author_id ON bomb (author_id);
CREATE INDEX ix_bomb_member_id ON bomb (member_id);
CREATE TABLE bridge (
	room_id INTEGER NOT NULL,
	other_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (room_id, other_id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(other_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_bridge_other_id ON bridge (other_id);
CREATE TABLE brought_by (
	member_id INTEGER NOT NULL,
	by_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(by_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_brought_by_by_id ON brought_by (by_id);
CREATE TABLE buddy (
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	last_at DATETIME,
	PRIMARY KEY (community_id, member_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_buddy_member_id ON buddy (member_id);
CREATE TABLE charter (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	member_id INTEGER,
	proposal_id INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX charter_kind ON charter (community_id, kind, id);
CREATE INDEX ix_charter_member_id ON charter (member_id);
CREATE TABLE chosen (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER,
	feature VARCHAR NOT NULL,
	setting VARCHAR NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE UNIQUE INDEX chosen_setting ON chosen (community_id, room_id, feature, setting);
CREATE INDEX ix_chosen_room_id ON chosen (room_id);
CREATE TABLE circle (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	places INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_circle_community_id ON circle (community_id);
CREATE TABLE community_column (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	member_id INTEGER,
	name TEXT NOT NULL,
	kind VARCHAR NOT NULL,
	about TEXT NOT NULL,
	week INTEGER NOT NULL,
	empty INTEGER NOT NULL,
	asleep BOOLEAN NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_community_column_community_id ON community_column (community_id);
CREATE INDEX ix_community_column_member_id ON community_column (member_id);
CREATE INDEX ix_community_column_room_id ON community_column (room_id);
CREATE TABLE enclosure (
	id INTEGER NOT NULL,
	outbox_id INTEGER NOT NULL,
	content BLOB NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(outbox_id) REFERENCES outbox (id) ON DELETE CASCADE
);
CREATE INDEX ix_enclosure_outbox_id ON enclosure (outbox_id);
CREATE TABLE ending_unnamed (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE invitation (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	member_id INTEGER NOT NULL,
	until DATETIME NOT NULL,
	"left" INTEGER NOT NULL,
	room_id INTEGER,
	link VARCHAR DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE UNIQUE INDEX invitation_code ON invitation (community_id, code);
CREATE INDEX ix_invitation_member_id ON invitation (member_id);
CREATE TABLE joinrequest (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	platform VARCHAR NOT NULL,
	person VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	until DATETIME,
	words TEXT NOT NULL,
	heard BOOLEAN NOT NULL,
	rules_at DATETIME,
	silent BOOLEAN DEFAULT 0 NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_joinrequest_community_id ON joinrequest (community_id);
CREATE INDEX ix_joinrequest_member_id ON joinrequest (member_id);
CREATE UNIQUE INDEX joinrequest_room ON joinrequest (room_id, member_id);
CREATE TABLE library_item (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	title TEXT NOT NULL,
	text TEXT NOT NULL,
	authors TEXT NOT NULL,
	year INTEGER,
	doi VARCHAR NOT NULL,
	isbn VARCHAR NOT NULL,
	url TEXT NOT NULL,
	address TEXT NOT NULL,
	entry TEXT NOT NULL,
	member_id INTEGER,
	post_id INTEGER,
	room_id INTEGER,
	message VARCHAR,
	shared BOOLEAN NOT NULL,
	wide BOOLEAN NOT NULL,
	public BOOLEAN NOT NULL,
	about VARCHAR NOT NULL,
	page VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	changed_at DATETIME NOT NULL,
	version INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_library_item_member_id ON library_item (member_id);
CREATE INDEX ix_library_item_post_id ON library_item (post_id);
CREATE INDEX library_item_about ON library_item (community_id, about);
CREATE INDEX library_item_address ON library_item (community_id, address);
CREATE INDEX library_item_at ON library_item (community_id, at);
CREATE INDEX library_item_doi ON library_item (community_id, doi);
CREATE INDEX library_item_isbn ON library_item (community_id, isbn);
CREATE INDEX library_item_kind ON library_item (community_id, kind, id);
CREATE INDEX library_item_message ON library_item (message);
CREATE INDEX library_item_newest ON library_item (community_id, id);
CREATE INDEX library_item_public ON library_item (community_id, public, id);
CREATE TABLE library_no (
	item_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	post_id INTEGER,
	room_id INTEGER,
	message VARCHAR,
	PRIMARY KEY (item_id, member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_library_no_member_id ON library_no (member_id);
CREATE INDEX ix_library_no_post_id ON library_no (post_id);
CREATE INDEX library_no_message ON library_no (message);
CREATE TABLE link (
	member_id INTEGER NOT NULL,
	other_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (member_id, other_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(other_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_link_other_id ON link (other_id);
CREATE TABLE meeting_series (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	unit VARCHAR NOT NULL,
	first DATETIME NOT NULL,
	zone VARCHAR NOT NULL,
	place TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	until DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_meeting_series_member_id ON meeting_series (member_id);
CREATE TABLE membership (
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	standing VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	answers TEXT NOT NULL,
	reason TEXT NOT NULL,
	tries INTEGER NOT NULL,
	decided_by_id INTEGER,
	invited_by_id INTEGER,
	answers_files TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (community_id, member_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(decided_by_id) REFERENCES member (id),
	FOREIGN KEY(invited_by_id) REFERENCES member (id)
);
CREATE INDEX ix_membership_invited_by_id ON membership (invited_by_id);
CREATE INDEX ix_membership_member_id ON membership (member_id);
CREATE INDEX membership_standing ON membership (community_id, standing, at);
CREATE TABLE moved (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	home_id INTEGER NOT NULL,
	table_name VARCHAR NOT NULL,
	column_name VARCHAR NOT NULL,
	"key" VARCHAR NOT NULL,
	taken TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(home_id) REFERENCES member (id)
);
CREATE INDEX ix_moved_home_id ON moved (home_id);
CREATE INDEX moved_row ON moved (table_name, "key");
CREATE TABLE newcomer (
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	here BOOLEAN NOT NULL,
	greeted_at DATETIME,
	crowd BOOLEAN NOT NULL,
	introduced BOOLEAN NOT NULL,
	buddy_id INTEGER,
	first_at DATETIME,
	first_room_id INTEGER,
	first_message VARCHAR,
	first_thread VARCHAR,
	reacted BOOLEAN NOT NULL,
	PRIMARY KEY (community_id, member_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(buddy_id) REFERENCES member (id),
	FOREIGN KEY(first_room_id) REFERENCES room (id)
);
CREATE INDEX ix_newcomer_member_id ON newcomer (member_id);
CREATE INDEX newcomer_at ON newcomer (community_id, at);
CREATE INDEX newcomer_came ON newcomer (room_id, at);
CREATE INDEX newcomer_first ON newcomer (community_id, reacted, first_at);
CREATE INDEX newcomer_room ON newcomer (room_id, greeted_at);
CREATE TABLE newsletter (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	stage VARCHAR NOT NULL,
	number INTEGER,
	since DATETIME NOT NULL,
	at DATETIME NOT NULL,
	due DATETIME NOT NULL,
	foreword TEXT NOT NULL,
	member_id INTEGER,
	changed_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_newsletter_member_id ON newsletter (member_id);
CREATE INDEX newsletter_stage ON newsletter (community_id, stage, at);
CREATE TABLE newsletter_mail (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	address TEXT NOT NULL,
	confirmed BOOLEAN NOT NULL,
	code VARCHAR NOT NULL,
	code_until DATETIME,
	tries INTEGER NOT NULL,
	refused INTEGER NOT NULL,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_newsletter_mail_community_id ON newsletter_mail (community_id);
CREATE TABLE newsletter_reader (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	privately BOOLEAN NOT NULL,
	unquoted BOOLEAN NOT NULL,
	since DATETIME,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_newsletter_reader_community_id ON newsletter_reader (community_id);
CREATE TABLE past (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	told_at DATETIME,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_past_community_id ON past (community_id);
CREATE TABLE picture (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	feature VARCHAR NOT NULL,
	name TEXT NOT NULL,
	about TEXT NOT NULL,
	media_type VARCHAR NOT NULL,
	content BLOB NOT NULL,
	until DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_picture_member_id ON picture (member_id);
CREATE TABLE post (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	question_id INTEGER NOT NULL,
	author_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	message VARCHAR,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	votes INTEGER NOT NULL,
	spans TEXT DEFAULT '' NOT NULL,
	told BOOLEAN DEFAULT 0 NOT NULL,
	imported BOOLEAN DEFAULT 0 NOT NULL,
	files TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(author_id) REFERENCES member (id)
);
CREATE INDEX ix_post_author_id ON post (author_id);
CREATE INDEX ix_post_question_id ON post (question_id);
CREATE INDEX post_message ON post (room_id, message);
CREATE TABLE postponed (
	kind VARCHAR NOT NULL,
	member_id INTEGER NOT NULL,
	subject INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	due_at DATETIME NOT NULL,
	PRIMARY KEY (kind, member_id, subject),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_postponed_member_id ON postponed (member_id);
CREATE INDEX postponed_due ON postponed (community_id, kind, due_at);
CREATE TABLE presence (
	member_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	day INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	posted BOOLEAN NOT NULL,
	PRIMARY KEY (member_id, room_id, day),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX presence_day ON presence (community_id, day, member_id);
CREATE TABLE profile (
	member_id INTEGER NOT NULL,
	seen VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	PRIMARY KEY (member_id, seen),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_profile_community_id ON profile (community_id);
CREATE TABLE proposal (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	text TEXT NOT NULL,
	member_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	outcome VARCHAR NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_proposal_member_id ON proposal (member_id);
CREATE INDEX proposal_kind ON proposal (community_id, kind, outcome);
CREATE TABLE pulse_consent (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_pulse_consent_community_id ON pulse_consent (community_id);
CREATE TABLE question (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	asker_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	turn VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	touched_at DATETIME NOT NULL,
	detected BOOLEAN NOT NULL,
	thread VARCHAR,
	thread_sent INTEGER,
	post_sent INTEGER,
	asked_of_id INTEGER,
	accepted_id INTEGER,
	duplicate_of_id INTEGER,
	reason VARCHAR,
	answers INTEGER NOT NULL,
	rung INTEGER NOT NULL,
	taken_by_id INTEGER,
	held_until DATETIME,
	notice_sent INTEGER,
	notice_at DATETIME,
	offered BOOLEAN NOT NULL,
	look_at DATETIME,
	there BOOLEAN,
	not_solved_by INTEGER,
	asked_for INTEGER,
	hushed BOOLEAN DEFAULT 0 NOT NULL,
	hinted_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(asker_id) REFERENCES member (id),
	FOREIGN KEY(asked_of_id) REFERENCES member (id),
	FOREIGN KEY(taken_by_id) REFERENCES member (id)
);
CREATE INDEX question_asker ON question (asker_id, at);
CREATE INDEX question_at ON question (community_id, at);
CREATE INDEX question_community ON question (community_id, state, kind, asked_of_id, at);
CREATE INDEX question_put ON question (asked_of_id) WHERE asked_of_id IS NOT NULL;
CREATE INDEX question_room ON question (room_id, state, at);
CREATE INDEX question_taken ON question (taken_by_id) WHERE taken_by_id IS NOT NULL;
CREATE INDEX question_thread ON question (room_id, thread);
CREATE INDEX question_touched ON question (community_id, touched_at);
CREATE TABLE roomcode (
	hash VARCHAR NOT NULL,
	room_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	expires_at DATETIME NOT NULL,
	PRIMARY KEY (hash),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_roomcode_expires_at ON roomcode (expires_at);
CREATE TABLE roomlist (
	room_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	"row" INTEGER NOT NULL,
	message VARCHAR,
	questions VARCHAR NOT NULL,
	said_at DATETIME NOT NULL,
	pinned BOOLEAN NOT NULL,
	newest BOOLEAN DEFAULT 0 NOT NULL,
	PRIMARY KEY (room_id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_roomlist_community_id ON roomlist (community_id);
CREATE TABLE setting_change (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER,
	feature VARCHAR NOT NULL,
	setting VARCHAR NOT NULL,
	"before" TEXT,
	"after" TEXT,
	member_id INTEGER,
	at DATETIME NOT NULL,
	undone BOOLEAN NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_setting_change_member_id ON setting_change (member_id);
CREATE INDEX ix_setting_change_room_id ON setting_change (room_id);
CREATE INDEX setting_change_newest ON setting_change (community_id, id);
CREATE TABLE setup (
	community_id INTEGER NOT NULL,
	member_id INTEGER,
	step VARCHAR NOT NULL,
	shown_at DATETIME,
	done BOOLEAN NOT NULL,
	PRIMARY KEY (community_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_setup_member_id ON setup (member_id);
CREATE TABLE sketch (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	subject TEXT NOT NULL,
	stems TEXT NOT NULL,
	source VARCHAR NOT NULL,
	seed INTEGER NOT NULL,
	stage VARCHAR NOT NULL,
	room_id INTEGER NOT NULL,
	began DATETIME NOT NULL,
	ended DATETIME,
	sent INTEGER,
	message VARCHAR,
	shown DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_sketch_community_id ON sketch (community_id);
CREATE INDEX ix_sketch_room_id ON sketch (room_id);
CREATE TABLE standing (
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	karma INTEGER NOT NULL,
	tokens INTEGER NOT NULL,
	points INTEGER NOT NULL,
	granted INTEGER NOT NULL,
	spent INTEGER NOT NULL,
	expired INTEGER NOT NULL,
	granted_at DATETIME,
	willing BOOLEAN NOT NULL,
	threshold INTEGER,
	ups INTEGER NOT NULL,
	fair_ups INTEGER NOT NULL,
	downs INTEGER NOT NULL,
	fair_downs INTEGER NOT NULL,
	looked_at DATETIME,
	judged_at DATETIME,
	told_at DATETIME,
	PRIMARY KEY (member_id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX standing_held ON standing (community_id, looked_at) WHERE tokens > 0;
CREATE INDEX standing_members ON standing (community_id, member_id);
CREATE TABLE takenback (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	member_id INTEGER,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_takenback_community_id ON takenback (community_id);
CREATE INDEX ix_takenback_member_id ON takenback (member_id);
CREATE TABLE task (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	until DATETIME,
	places INTEGER NOT NULL,
	small BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	over_at DATETIME,
	room_id INTEGER NOT NULL,
	sent INTEGER,
	message VARCHAR,
	thanks TEXT DEFAULT '' NOT NULL,
	written VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_task_member_id ON task (member_id);
CREATE INDEX task_state ON task (community_id, state, id);
CREATE INDEX task_written ON task (written);
CREATE TABLE ticket (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	state VARCHAR NOT NULL,
	waiting BOOLEAN NOT NULL,
	taken_by_id INTEGER,
	reminders INTEGER NOT NULL,
	staff_room_id INTEGER,
	sent INTEGER,
	message VARCHAR,
	thread_sent INTEGER,
	thread VARCHAR,
	origin_id INTEGER,
	held TEXT NOT NULL,
	heard BOOLEAN DEFAULT 1 NOT NULL,
	pending TEXT DEFAULT '' NOT NULL,
	away BOOLEAN DEFAULT 0 NOT NULL,
	draft TEXT DEFAULT '' NOT NULL,
	about_id INTEGER,
	about_room_id INTEGER,
	about_message VARCHAR,
	quoted TEXT DEFAULT '' NOT NULL,
	reports INTEGER DEFAULT 1 NOT NULL,
	seen_to_at DATETIME,
	text_files TEXT DEFAULT '' NOT NULL,
	held_files TEXT DEFAULT '' NOT NULL,
	pending_files TEXT DEFAULT '' NOT NULL,
	draft_files TEXT DEFAULT '' NOT NULL,
	quoted_files TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(taken_by_id) REFERENCES member (id),
	FOREIGN KEY(staff_room_id) REFERENCES room (id),
	FOREIGN KEY(origin_id) REFERENCES room (id),
	FOREIGN KEY(about_id) REFERENCES member (id),
	FOREIGN KEY(about_room_id) REFERENCES room (id)
);
CREATE INDEX ix_ticket_member_id ON ticket (member_id);
CREATE INDEX ticket_about ON ticket (about_room_id, about_message);
CREATE INDEX ticket_community ON ticket (community_id, state, at);
CREATE INDEX ticket_taken ON ticket (taken_by_id, state);
CREATE TABLE topic (
	member_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	words VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (member_id, kind, words),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX topic_newest ON topic (community_id, kind, at);
CREATE INDEX topic_words ON topic (community_id, kind, words);
CREATE TABLE agreement (
	charter_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (charter_id, member_id),
	FOREIGN KEY(charter_id) REFERENCES charter (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_agreement_member_id ON agreement (member_id);
CREATE TABLE anonymous (
	id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	as_id INTEGER NOT NULL,
	question_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	told BOOLEAN DEFAULT 0 NOT NULL,
	barred_until DATETIME,
	choices TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	UNIQUE (as_id),
	FOREIGN KEY(as_id) REFERENCES member (id),
	UNIQUE (question_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_anonymous_member_id ON anonymous (member_id);
CREATE TABLE answer_before (
	id INTEGER NOT NULL,
	post_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_answer_before_member_id ON answer_before (member_id);
CREATE INDEX ix_answer_before_post_id ON answer_before (post_id);
CREATE TABLE answer_watch (
	question_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	told INTEGER,
	PRIMARY KEY (question_id, member_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_answer_watch_member_id ON answer_watch (member_id);
CREATE TABLE ballot_look (
	ballot_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	numbers VARCHAR NOT NULL,
	PRIMARY KEY (ballot_id, member_id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_ballot_look_member_id ON ballot_look (member_id);
CREATE TABLE ballot_option (
	ballot_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	label TEXT NOT NULL,
	PRIMARY KEY (ballot_id, number),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE ballot_vote (
	ballot_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	choice VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (ballot_id, member_id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_ballot_vote_member_id ON ballot_vote (member_id);
CREATE TABLE column_entry (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	column_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	week INTEGER NOT NULL,
	text TEXT NOT NULL,
	solution TEXT NOT NULL,
	options TEXT NOT NULL,
	"right" INTEGER,
	picture INTEGER,
	state VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	sent INTEGER,
	ballot_id INTEGER,
	number INTEGER,
	votes INTEGER NOT NULL,
	voters INTEGER NOT NULL,
	room_id INTEGER,
	message VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(column_id) REFERENCES community_column (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_column_entry_ballot_id ON column_entry (ballot_id);
CREATE INDEX ix_column_entry_column_id ON column_entry (column_id);
CREATE INDEX ix_column_entry_community_id ON column_entry (community_id);
CREATE INDEX ix_column_entry_member_id ON column_entry (member_id);
CREATE INDEX ix_column_entry_message ON column_entry (message);
CREATE TABLE copy (
	post_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	echo BOOLEAN NOT NULL,
	community_id INTEGER NOT NULL,
	sent INTEGER,
	message VARCHAR,
	thread_sent INTEGER,
	thread VARCHAR,
	notice_sent INTEGER,
	files TEXT NOT NULL,
	gone BOOLEAN NOT NULL,
	PRIMARY KEY (post_id, room_id, echo),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE UNIQUE INDEX copy_message ON copy (room_id, message);
CREATE INDEX copy_thread ON copy (room_id, thread);
CREATE TABLE correction (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	label VARCHAR NOT NULL,
	question_id INTEGER,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(question_id) REFERENCES question (id)
);
CREATE INDEX ix_correction_community_id_at ON correction (community_id, at);
CREATE INDEX ix_correction_question_id ON correction (question_id);
CREATE TABLE doubt (
	id INTEGER NOT NULL,
	post_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER,
	question_id INTEGER,
	at DATETIME NOT NULL,
	reason TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(question_id) REFERENCES question (id)
);
CREATE INDEX ix_doubt_community_id ON doubt (community_id);
CREATE INDEX ix_doubt_member_id ON doubt (member_id);
CREATE INDEX ix_doubt_post_id ON doubt (post_id);
CREATE INDEX ix_doubt_question_id ON doubt (question_id);
CREATE TABLE embedding (
	question_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	model VARCHAR NOT NULL,
	vector BLOB NOT NULL,
	PRIMARY KEY (question_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_embedding_community_id ON embedding (community_id);
CREATE TABLE ending (
	community_id INTEGER NOT NULL,
	phase VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	not_before DATETIME,
	wish VARCHAR NOT NULL,
	first_id INTEGER,
	first_at DATETIME,
	ballot_id INTEGER,
	due DATETIME,
	asked BOOLEAN NOT NULL,
	PRIMARY KEY (community_id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(first_id) REFERENCES member (id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id)
);
CREATE INDEX ix_ending_ballot_id ON ending (ballot_id);
CREATE INDEX ix_ending_first_id ON ending (first_id);
CREATE TABLE follower (
	question_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	told INTEGER,
	PRIMARY KEY (question_id, member_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_follower_member_id ON follower (member_id);
CREATE TABLE handed (
	question_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	by_id INTEGER,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (question_id, member_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(by_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_handed_by_id ON handed (by_id);
CREATE INDEX ix_handed_member_id ON handed (member_id);
CREATE TABLE helper (
	task_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	part VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	stage VARCHAR NOT NULL,
	due DATETIME,
	thanked BOOLEAN NOT NULL,
	noted BOOLEAN NOT NULL,
	PRIMARY KEY (task_id, member_id),
	FOREIGN KEY(task_id) REFERENCES task (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_helper_member_id ON helper (member_id);
CREATE TABLE library_comment (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	item_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	room_id INTEGER,
	message VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(item_id) REFERENCES library_item (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_library_comment_member_id ON library_comment (member_id);
CREATE INDEX library_comment_item ON library_comment (item_id, id);
CREATE INDEX library_comment_message ON library_comment (message);
CREATE TABLE library_part (
	item_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	role VARCHAR NOT NULL,
	text TEXT NOT NULL,
	says VARCHAR NOT NULL,
	opening VARCHAR NOT NULL,
	PRIMARY KEY (item_id, member_id),
	FOREIGN KEY(item_id) REFERENCES library_item (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_library_part_member_id ON library_part (member_id);
CREATE TABLE library_subject (
	item_id INTEGER NOT NULL,
	words VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	PRIMARY KEY (item_id, words),
	FOREIGN KEY(item_id) REFERENCES library_item (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX library_subject_words ON library_subject (community_id, words, item_id);
CREATE TABLE library_version (
	item_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER,
	title TEXT NOT NULL,
	text TEXT NOT NULL,
	url TEXT NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (item_id, number),
	FOREIGN KEY(item_id) REFERENCES library_item (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_library_version_member_id ON library_version (member_id);
CREATE TABLE linkcode (
	hash VARCHAR NOT NULL,
	account_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	expires_at DATETIME NOT NULL,
	taker_id INTEGER,
	PRIMARY KEY (hash),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_linkcode_account_id ON linkcode (account_id);
CREATE INDEX ix_linkcode_expires_at ON linkcode (expires_at);
CREATE TABLE meeting (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	whole BOOLEAN NOT NULL,
	title TEXT NOT NULL,
	place TEXT NOT NULL,
	lasts INTEGER NOT NULL,
	places INTEGER NOT NULL,
	zone VARCHAR NOT NULL,
	proposed_at DATETIME NOT NULL,
	at DATETIME,
	stage VARCHAR NOT NULL,
	ballot_id INTEGER,
	sent INTEGER,
	sequence INTEGER DEFAULT 0 NOT NULL,
	changed_at DATETIME,
	series_id INTEGER,
	was DATETIME,
	event INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id)
);
CREATE INDEX ix_meeting_member_id ON meeting (member_id);
CREATE INDEX ix_meeting_room_id ON meeting (room_id);
CREATE INDEX meeting_stage ON meeting (community_id, stage);
CREATE TABLE name_claim (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	account_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	answer VARCHAR NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE INDEX ix_name_claim_community_id ON name_claim (community_id);
CREATE INDEX ix_name_claim_member_id ON name_claim (member_id);
CREATE TABLE named (
	question_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	"key" VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	member_id INTEGER,
	at DATETIME NOT NULL,
	PRIMARY KEY (question_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE UNIQUE INDEX ix_named_key ON named (community_id, "key");
CREATE INDEX ix_named_member_id ON named (member_id);
CREATE TABLE newsletter_item (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	issue_id INTEGER NOT NULL,
	place INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	about VARCHAR NOT NULL,
	"row" INTEGER NOT NULL,
	member_id INTEGER,
	beside_id INTEGER,
	text TEXT NOT NULL,
	fresh BOOLEAN NOT NULL,
	inside BOOLEAN NOT NULL,
	out BOOLEAN NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(issue_id) REFERENCES newsletter (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(beside_id) REFERENCES member (id)
);
CREATE INDEX ix_newsletter_item_beside_id ON newsletter_item (beside_id);
CREATE INDEX ix_newsletter_item_issue_id ON newsletter_item (issue_id);
CREATE INDEX ix_newsletter_item_member_id ON newsletter_item (member_id);
CREATE INDEX newsletter_item_about ON newsletter_item (community_id, about, "row");
CREATE TABLE newsletter_room (
	issue_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	sent INTEGER NOT NULL,
	message VARCHAR,
	pinned BOOLEAN NOT NULL,
	PRIMARY KEY (issue_id, room_id),
	FOREIGN KEY(issue_id) REFERENCES newsletter (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_newsletter_room_room_id ON newsletter_room (room_id);
CREATE TABLE nudge (
	question_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	declined BOOLEAN NOT NULL,
	PRIMARY KEY (question_id, member_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX nudge_day ON nudge (member_id, at);
CREATE INDEX nudge_old ON nudge (community_id, at);
CREATE TABLE pointer (
	question_id INTEGER NOT NULL,
	earlier_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER,
	at DATETIME NOT NULL,
	PRIMARY KEY (question_id, earlier_id),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(earlier_id) REFERENCES question (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_pointer_member_id ON pointer (member_id);
CREATE TABLE pulse_asking (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	inquiry_id INTEGER,
	ballot_id INTEGER,
	at DATETIME NOT NULL,
	halved BOOLEAN NOT NULL,
	shown BOOLEAN NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id)
);
CREATE INDEX ix_pulse_asking_ballot_id ON pulse_asking (ballot_id);
CREATE INDEX ix_pulse_asking_community_id ON pulse_asking (community_id);
CREATE TABLE review (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	title VARCHAR NOT NULL,
	text TEXT NOT NULL,
	files TEXT DEFAULT '' NOT NULL,
	files_from VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	until DATETIME NOT NULL,
	audience VARCHAR NOT NULL,
	circle_id INTEGER,
	anonymous BOOLEAN NOT NULL,
	stage VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	before_id INTEGER,
	room_id INTEGER,
	sent INTEGER,
	message VARCHAR,
	thread_sent INTEGER,
	thread VARCHAR,
	editor_id INTEGER,
	by_vote BOOLEAN NOT NULL,
	ballot_id INTEGER,
	verdict VARCHAR NOT NULL,
	reasons TEXT DEFAULT '' NOT NULL,
	decider_id INTEGER,
	kept BOOLEAN NOT NULL,
	source VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(circle_id) REFERENCES circle (id),
	FOREIGN KEY(before_id) REFERENCES review (id) ON DELETE SET NULL,
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(editor_id) REFERENCES member (id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(decider_id) REFERENCES member (id)
);
CREATE INDEX ix_review_member_id ON review (member_id);
CREATE INDEX review_source ON review (source);
CREATE INDEX review_stage ON review (community_id, stage, id);
CREATE INDEX review_thread ON review (thread);
CREATE TABLE scored (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	author_id INTEGER NOT NULL,
	post_id INTEGER,
	message VARCHAR,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	"begin" INTEGER NOT NULL,
	bonus BOOLEAN NOT NULL,
	score INTEGER NOT NULL,
	label VARCHAR,
	low_at DATETIME,
	gone BOOLEAN NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(author_id) REFERENCES member (id),
	UNIQUE (post_id),
	FOREIGN KEY(post_id) REFERENCES post (id)
);
CREATE INDEX ix_scored_author_id ON scored (author_id);
CREATE INDEX scored_best ON scored (community_id, at);
CREATE INDEX scored_low ON scored (community_id, low_at) WHERE low_at IS NOT NULL;
CREATE INDEX scored_message ON scored (room_id, message);
CREATE INDEX scored_words ON scored (room_id, at) WHERE text <> '';
CREATE TABLE seat (
	circle_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	queued BOOLEAN NOT NULL,
	PRIMARY KEY (circle_id, member_id),
	FOREIGN KEY(circle_id) REFERENCES circle (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE TABLE sketch_line (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	sketch_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	points TEXT NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(sketch_id) REFERENCES sketch (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_sketch_line_community_id ON sketch_line (community_id);
CREATE INDEX ix_sketch_line_member_id ON sketch_line (member_id);
CREATE INDEX ix_sketch_line_sketch_id ON sketch_line (sketch_id);
CREATE TABLE stay (
	account_id INTEGER NOT NULL,
	room_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	moderator BOOLEAN NOT NULL,
	PRIMARY KEY (account_id, room_id),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(room_id) REFERENCES room (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX stay_moderator ON stay (room_id, moderator);
CREATE TABLE subject (
	question_id INTEGER NOT NULL,
	words VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	learned BOOLEAN DEFAULT 0 NOT NULL,
	PRIMARY KEY (question_id, words),
	FOREIGN KEY(question_id) REFERENCES question (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX subject_words ON subject (community_id, words);
CREATE TABLE tally (
	ballot_id INTEGER NOT NULL,
	mark VARCHAR NOT NULL,
	community_id INTEGER NOT NULL,
	votes INTEGER NOT NULL,
	PRIMARY KEY (ballot_id, mark),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE TABLE task_asked (
	task_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	declined BOOLEAN NOT NULL,
	PRIMARY KEY (task_id, member_id),
	FOREIGN KEY(task_id) REFERENCES task (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_task_asked_member_id ON task_asked (member_id);
CREATE TABLE thanks (
	post_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (post_id, member_id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_thanks_member_id ON thanks (member_id);
CREATE TABLE upkeep (
	post_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	confirmed_at DATETIME,
	before_at DATETIME,
	for_id INTEGER,
	found_at DATETIME,
	factor FLOAT NOT NULL,
	due DATETIME NOT NULL,
	begun DATETIME,
	lapsed BOOLEAN NOT NULL,
	newer_id INTEGER,
	PRIMARY KEY (post_id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(for_id) REFERENCES question (id),
	FOREIGN KEY(newer_id) REFERENCES post (id)
);
CREATE INDEX ix_upkeep_for_id ON upkeep (for_id);
CREATE INDEX upkeep_due ON upkeep (community_id, due);
CREATE TABLE upkeep_asked (
	post_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	open BOOLEAN NOT NULL,
	PRIMARY KEY (post_id, member_id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX upkeep_asked_member ON upkeep_asked (member_id, at);
CREATE TABLE vote (
	post_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	value INTEGER NOT NULL,
	PRIMARY KEY (post_id, member_id),
	FOREIGN KEY(post_id) REFERENCES post (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_vote_member_id ON vote (member_id);
CREATE TABLE voted (
	ballot_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	PRIMARY KEY (ballot_id, member_id),
	FOREIGN KEY(ballot_id) REFERENCES ballot (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_voted_member_id ON voted (member_id);
CREATE TABLE webkey (
	hash VARCHAR NOT NULL,
	account_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	feed VARCHAR NOT NULL,
	line VARCHAR NOT NULL,
	made_at DATETIME NOT NULL,
	PRIMARY KEY (hash),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_webkey_account_id ON webkey (account_id);
CREATE INDEX ix_webkey_made_at ON webkey (made_at);
CREATE TABLE weblink (
	hash VARCHAR NOT NULL,
	account_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	expires_at DATETIME NOT NULL,
	PRIMARY KEY (hash),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_weblink_account_id ON weblink (account_id);
CREATE INDEX ix_weblink_expires_at ON weblink (expires_at);
CREATE TABLE websession (
	hash VARCHAR NOT NULL,
	account_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	began_at DATETIME NOT NULL,
	seen_at DATETIME NOT NULL,
	PRIMARY KEY (hash),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_websession_account_id ON websession (account_id);
CREATE INDEX ix_websession_seen_at ON websession (seen_at);
CREATE TABLE column_guess (
	entry_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	"right" BOOLEAN NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (entry_id, member_id),
	FOREIGN KEY(entry_id) REFERENCES column_entry (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_column_guess_member_id ON column_guess (member_id);
CREATE TABLE column_win (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	column_id INTEGER NOT NULL,
	entry_id INTEGER,
	member_id INTEGER NOT NULL,
	week INTEGER NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(column_id) REFERENCES community_column (id),
	FOREIGN KEY(entry_id) REFERENCES column_entry (id) ON DELETE SET NULL,
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_column_win_column_id ON column_win (column_id);
CREATE INDEX ix_column_win_community_id ON column_win (community_id);
CREATE INDEX ix_column_win_entry_id ON column_win (entry_id);
CREATE INDEX ix_column_win_member_id ON column_win (member_id);
CREATE TABLE meeting_guest (
	meeting_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	coming VARCHAR NOT NULL,
	turn INTEGER NOT NULL,
	PRIMARY KEY (meeting_id, member_id),
	FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_meeting_guest_member_id ON meeting_guest (member_id);
CREATE TABLE meeting_note (
	meeting_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	PRIMARY KEY (meeting_id),
	FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_meeting_note_member_id ON meeting_note (member_id);
CREATE INDEX meeting_note_at ON meeting_note (community_id, at);
CREATE TABLE meeting_time (
	meeting_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	place TEXT NOT NULL,
	member_id INTEGER NOT NULL,
	PRIMARY KEY (meeting_id, number),
	FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_meeting_time_member_id ON meeting_time (member_id);
CREATE TABLE moderation (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	scored_id INTEGER NOT NULL,
	question_id INTEGER,
	moderator_id INTEGER NOT NULL,
	author_id INTEGER NOT NULL,
	reason VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	score INTEGER NOT NULL,
	karma INTEGER NOT NULL,
	tokens INTEGER NOT NULL,
	cost INTEGER NOT NULL,
	counted BOOLEAN NOT NULL,
	staff BOOLEAN NOT NULL,
	undone_at DATETIME,
	undone VARCHAR,
	fair INTEGER NOT NULL,
	unfair INTEGER NOT NULL,
	settled INTEGER,
	settled_karma INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(scored_id) REFERENCES scored (id),
	FOREIGN KEY(moderator_id) REFERENCES member (id),
	FOREIGN KEY(author_id) REFERENCES member (id)
);
CREATE INDEX ix_moderation_author_id ON moderation (author_id);
CREATE INDEX ix_moderation_scored_id ON moderation (scored_id);
CREATE INDEX moderation_aim ON moderation (moderator_id, author_id, at);
CREATE INDEX moderation_log ON moderation (community_id, id);
CREATE INDEX moderation_open ON moderation (community_id, settled, at);
CREATE INDEX moderation_talk ON moderation (moderator_id, question_id);
CREATE TABLE remark (
	id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	review_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	paragraph INTEGER NOT NULL,
	label VARCHAR NOT NULL,
	text TEXT NOT NULL,
	at DATETIME NOT NULL,
	room_id INTEGER,
	message VARCHAR,
	PRIMARY KEY (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(review_id) REFERENCES review (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(room_id) REFERENCES room (id)
);
CREATE INDEX ix_remark_member_id ON remark (member_id);
CREATE INDEX remark_message ON remark (message);
CREATE INDEX remark_review ON remark (review_id, number);
CREATE TABLE reviewer (
	review_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	place INTEGER NOT NULL,
	part VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	told INTEGER NOT NULL,
	PRIMARY KEY (review_id, member_id),
	FOREIGN KEY(review_id) REFERENCES review (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_reviewer_member_id ON reviewer (member_id);
CREATE TABLE sketch_turn (
	sketch_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	line_id INTEGER,
	"left" INTEGER NOT NULL,
	PRIMARY KEY (sketch_id, member_id),
	FOREIGN KEY(sketch_id) REFERENCES sketch (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id),
	FOREIGN KEY(line_id) REFERENCES sketch_line (id) ON DELETE SET NULL
);
CREATE INDEX ix_sketch_turn_member_id ON sketch_turn (member_id);
CREATE TABLE sketch_vote (
	line_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	dark INTEGER,
	PRIMARY KEY (line_id, member_id),
	FOREIGN KEY(line_id) REFERENCES sketch_line (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_sketch_vote_member_id ON sketch_vote (member_id);
CREATE TABLE judgement (
	moderation_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	fair BOOLEAN,
	at DATETIME NOT NULL,
	PRIMARY KEY (moderation_id, member_id),
	FOREIGN KEY(moderation_id) REFERENCES moderation (id),
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_judgement_member_id ON judgement (member_id);
CREATE TABLE seconded (
	remark_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	community_id INTEGER NOT NULL,
	PRIMARY KEY (remark_id, member_id),
	FOREIGN KEY(remark_id) REFERENCES remark (id) ON DELETE CASCADE,
	FOREIGN KEY(member_id) REFERENCES member (id),
	FOREIGN KEY(community_id) REFERENCES community (id)
);
CREATE INDEX ix_seconded_member_id ON seconded (member_id);
