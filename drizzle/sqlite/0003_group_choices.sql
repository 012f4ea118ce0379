CREATE TABLE `group_choice` (
	`district_id` text NOT NULL,
	`section_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`task_id` text NOT NULL,
	`student_id` text NOT NULL,
	`need` text NOT NULL,
	PRIMARY KEY(`district_id`, `section_id`, `assignment_id`, `task_id`, `student_id`),
	FOREIGN KEY (`district_id`,`assignment_id`) REFERENCES `assignment`(`district_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district_id`,`student_id`) REFERENCES `person`(`district_id`,`id`) ON UPDATE no action ON DELETE no action
);
