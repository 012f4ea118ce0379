CREATE TABLE `task_model` (
	`district_id` text NOT NULL,
	`task_id` text NOT NULL,
	`version` integer NOT NULL,
	`analyzer_version` text NOT NULL,
	`coded_count` integer NOT NULL,
	`word_count` integer NOT NULL,
	`model` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `task_id`, `version`),
	FOREIGN KEY (`district_id`,`task_id`) REFERENCES `task`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
