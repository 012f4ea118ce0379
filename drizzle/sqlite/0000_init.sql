CREATE TABLE `assignment` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`section_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`created_by` text,
	`support_level` text NOT NULL,
	`is_same_variant` integer NOT NULL,
	`due_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`section_id`) REFERENCES `section`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_section` ON `assignment` (`district_id`,`section_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `assignment_task` (
	`district_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`position` integer NOT NULL,
	`task_id` text NOT NULL,
	`task_version` integer NOT NULL,
	PRIMARY KEY(`district_id`, `assignment_id`, `task_id`),
	FOREIGN KEY (`district_id`,`assignment_id`) REFERENCES `assignment`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`task_id`,`task_version`) REFERENCES `task_version`(`district_id`,`task_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempt` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`task_id` text NOT NULL,
	`task_version` integer NOT NULL,
	`seed` integer NOT NULL,
	`student_id` text NOT NULL,
	`number` integer NOT NULL,
	`answers` text NOT NULL,
	`checks` text NOT NULL,
	`justification` text NOT NULL,
	`from_frames` text NOT NULL,
	`locale` text NOT NULL,
	`support_level` text NOT NULL,
	`level` integer NOT NULL,
	`next_step` text NOT NULL,
	`analyzer_version` text NOT NULL,
	`search_text` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`submitted_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `section_id`, `id`),
	FOREIGN KEY (`district_id`,`assignment_id`) REFERENCES `assignment`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`student_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`section_id`) REFERENCES `section`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`task_id`,`task_version`) REFERENCES `task_version`(`district_id`,`task_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempt_assignment` ON `attempt` (`district_id`,`section_id`,`assignment_id`,`student_id`);--> statement-breakpoint
CREATE INDEX `attempt_student` ON `attempt` (`district_id`,`student_id`,`assignment_id`,`task_id`);--> statement-breakpoint
CREATE INDEX `attempt_task` ON `attempt` (`district_id`,`task_id`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `attempt_time` ON `attempt` (`district_id`,`section_id`,`submitted_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_id` ON `attempt` (`district_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_number` ON `attempt` (`district_id`,`assignment_id`,`student_id`,`task_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_key` ON `attempt` (`district_id`,`student_id`,`idempotency_key`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_id` text,
	`detail` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `audit_event_time` ON `audit_event` (`district_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `comment` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`district_id`, `section_id`, `id`),
	FOREIGN KEY (`district_id`,`section_id`,`attempt_id`) REFERENCES `attempt`(`district_id`,`section_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_attempt` ON `comment` (`district_id`,`section_id`,`attempt_id`);--> statement-breakpoint
CREATE TABLE `discussion_item` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`district_id`, `section_id`, `assignment_id`, `attempt_id`),
	FOREIGN KEY (`district_id`,`section_id`,`attempt_id`) REFERENCES `attempt`(`district_id`,`section_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `district` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`district_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`student_id` text NOT NULL,
	`task_id` text NOT NULL,
	`task_version` integer NOT NULL,
	`seed` integer NOT NULL,
	`revision` integer NOT NULL,
	`submitted_revision` integer NOT NULL,
	`answers` text NOT NULL,
	`justification` text NOT NULL,
	`from_frames` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `assignment_id`, `student_id`, `task_id`),
	FOREIGN KEY (`district_id`,`assignment_id`) REFERENCES `assignment`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`student_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `enrollment` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`support_level` text,
	`enrolled_at` integer NOT NULL,
	`ended_at` integer,
	`looked_at` integer,
	PRIMARY KEY(`district_id`, `section_id`, `person_id`),
	FOREIGN KEY (`district_id`,`section_id`) REFERENCES `section`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`person_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrollment_person` ON `enrollment` (`district_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `finding` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`code` text NOT NULL,
	`is_present` integer NOT NULL,
	`confidence` text NOT NULL,
	`evidence` text NOT NULL,
	`person_id` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `section_id`, `id`),
	FOREIGN KEY (`district_id`,`section_id`,`attempt_id`) REFERENCES `attempt`(`district_id`,`section_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_attempt` ON `finding` (`district_id`,`section_id`,`attempt_id`);--> statement-breakpoint
CREATE INDEX `finding_code` ON `finding` (`district_id`,`code`,`section_id`,`attempt_id`);--> statement-breakpoint
CREATE TABLE `packet_item` (
	`district_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`sample_id` text NOT NULL,
	`position` integer NOT NULL,
	`annotation` text NOT NULL,
	PRIMARY KEY(`district_id`, `cycle_id`, `sample_id`),
	FOREIGN KEY (`district_id`,`cycle_id`) REFERENCES `pd_cycle`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`sample_id`) REFERENCES `work_sample`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pd_cycle` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`school_id` text NOT NULL,
	`title` text NOT NULL,
	`focus` text NOT NULL,
	`module` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`protocol` text NOT NULL,
	`prompts` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`school_id`) REFERENCES `school`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pd_cycle_school` ON `pd_cycle` (`district_id`,`school_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `pd_meeting` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`held_on` text NOT NULL,
	`title` text NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`cycle_id`) REFERENCES `pd_cycle`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pd_meeting_cycle` ON `pd_meeting` (`district_id`,`cycle_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`username` text NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`locale` text NOT NULL,
	`is_english_learner` integer NOT NULL,
	`has_iep` integer NOT NULL,
	`is_active` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_username` ON `person` (`district_id`,`username`);--> statement-breakpoint
CREATE TABLE `role` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`school_id` text,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`person_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_person` ON `role` (`district_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `role_school` ON `role` (`district_id`,`school_id`);--> statement-breakpoint
CREATE TABLE `school` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`district_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `section` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`school_id` text NOT NULL,
	`name` text NOT NULL,
	`grade` integer NOT NULL,
	`class_code` text NOT NULL,
	`is_joinable` integer NOT NULL,
	`is_active` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`school_id`) REFERENCES `school`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `section_school` ON `section` (`district_id`,`school_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `section_code` ON `section` (`district_id`,`class_code`);--> statement-breakpoint
CREATE TABLE `session` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`person_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`district_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`district_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `task` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`grade` integer NOT NULL,
	`module` text NOT NULL,
	`topic` text NOT NULL,
	`lesson_first` integer NOT NULL,
	`lesson_last` integer NOT NULL,
	`standards` text NOT NULL,
	`language_function` text NOT NULL,
	`is_retired` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `task_module` ON `task` (`district_id`,`module`,`topic`);--> statement-breakpoint
CREATE TABLE `task_version` (
	`district_id` text NOT NULL,
	`task_id` text NOT NULL,
	`version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`yaml` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `task_id`, `version`),
	FOREIGN KEY (`district_id`,`task_id`) REFERENCES `task`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `throttle` (
	`district_id` text NOT NULL,
	`key` text NOT NULL,
	`failures` integer NOT NULL,
	`window_started_at` integer NOT NULL,
	`blocked_until` integer,
	PRIMARY KEY(`district_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `work_sample` (
	`district_id` text NOT NULL,
	`id` text NOT NULL,
	`school_id` text NOT NULL,
	`alias` text NOT NULL,
	`grade` integer NOT NULL,
	`task_id` text NOT NULL,
	`task_version` integer NOT NULL,
	`seed` integer NOT NULL,
	`attempt_number` integer NOT NULL,
	`answers` text NOT NULL,
	`checks` text NOT NULL,
	`justification` text NOT NULL,
	`locale` text NOT NULL,
	`support_level` text NOT NULL,
	`level` integer NOT NULL,
	`findings` text NOT NULL,
	`source_digest` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `id`),
	FOREIGN KEY (`district_id`,`school_id`) REFERENCES `school`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_sample_source` ON `work_sample` (`district_id`,`source_digest`);