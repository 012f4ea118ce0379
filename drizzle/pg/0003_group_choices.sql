CREATE TABLE "group_choice" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"student_id" uuid NOT NULL,
	"need" text NOT NULL,
	CONSTRAINT "group_choice_district_id_section_id_assignment_id_task_id_student_id_pk" PRIMARY KEY("district_id","section_id","assignment_id","task_id","student_id")
);
--> statement-breakpoint
ALTER TABLE "group_choice" ADD CONSTRAINT "group_choice_district_id_assignment_id_assignment_district_id_id_fk" FOREIGN KEY ("district_id","assignment_id") REFERENCES "public"."assignment"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_choice" ADD CONSTRAINT "group_choice_district_id_student_id_person_district_id_id_fk" FOREIGN KEY ("district_id","student_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;