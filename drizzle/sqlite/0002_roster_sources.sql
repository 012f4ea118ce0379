CREATE TABLE `roster_upload` (
	`district_id` text NOT NULL,
	`person_id` text NOT NULL,
	`files` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`district_id`, `person_id`),
	FOREIGN KEY (`district_id`,`person_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `person` ADD `source_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `person_source` ON `person` (`district_id`,`source_id`);--> statement-breakpoint
ALTER TABLE `school` ADD `source_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `school_source` ON `school` (`district_id`,`source_id`);--> statement-breakpoint
ALTER TABLE `section` ADD `source_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `section_source` ON `section` (`district_id`,`source_id`);