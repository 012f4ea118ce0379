CREATE TABLE "assignment" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"created_by" uuid,
	"support_level" text NOT NULL,
	"is_same_variant" boolean NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assignment_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignment_task" (
	"district_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"task_id" text NOT NULL,
	"task_version" integer NOT NULL,
	CONSTRAINT "assignment_task_district_id_assignment_id_task_id_pk" PRIMARY KEY("district_id","assignment_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"task_version" integer NOT NULL,
	"seed" integer NOT NULL,
	"student_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"justification" text NOT NULL,
	"from_frames" jsonb NOT NULL,
	"locale" text NOT NULL,
	"support_level" text NOT NULL,
	"level" integer NOT NULL,
	"next_step" jsonb NOT NULL,
	"analyzer_version" text NOT NULL,
	"search_text" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attempt_district_id_section_id_id_pk" PRIMARY KEY("district_id","section_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_id" text,
	"detail" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_event_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "comment_district_id_section_id_id_pk" PRIMARY KEY("district_id","section_id","id")
);
--> statement-breakpoint
CREATE TABLE "discussion_item" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "discussion_item_district_id_section_id_assignment_id_attempt_id_pk" PRIMARY KEY("district_id","section_id","assignment_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "district" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"district_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"student_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"task_version" integer NOT NULL,
	"seed" integer NOT NULL,
	"revision" integer NOT NULL,
	"submitted_revision" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"justification" text NOT NULL,
	"from_frames" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_district_id_assignment_id_student_id_task_id_pk" PRIMARY KEY("district_id","assignment_id","student_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "enrollment" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"support_level" text,
	"enrolled_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"looked_at" timestamp (3) with time zone,
	CONSTRAINT "enrollment_district_id_section_id_person_id_pk" PRIMARY KEY("district_id","section_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"district_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"source" text NOT NULL,
	"code" text NOT NULL,
	"is_present" boolean NOT NULL,
	"confidence" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"person_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "finding_district_id_section_id_id_pk" PRIMARY KEY("district_id","section_id","id")
);
--> statement-breakpoint
CREATE TABLE "packet_item" (
	"district_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"sample_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"annotation" text NOT NULL,
	CONSTRAINT "packet_item_district_id_cycle_id_sample_id_pk" PRIMARY KEY("district_id","cycle_id","sample_id")
);
--> statement-breakpoint
CREATE TABLE "pd_cycle" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"title" text NOT NULL,
	"focus" text NOT NULL,
	"module" text,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"protocol" text NOT NULL,
	"prompts" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pd_cycle_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "pd_meeting" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"held_on" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "pd_meeting_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"username" text NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text NOT NULL,
	"is_english_learner" boolean NOT NULL,
	"has_iep" boolean NOT NULL,
	"is_active" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "person_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "role" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"school_id" uuid,
	CONSTRAINT "role_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "school" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "school_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "section" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"name" text NOT NULL,
	"grade" integer NOT NULL,
	"class_code" text NOT NULL,
	"is_joinable" boolean NOT NULL,
	"is_active" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "section_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"district_id" uuid NOT NULL,
	"id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "task" (
	"district_id" uuid NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"title" jsonb NOT NULL,
	"grade" integer NOT NULL,
	"module" text NOT NULL,
	"topic" text NOT NULL,
	"lesson_first" integer NOT NULL,
	"lesson_last" integer NOT NULL,
	"standards" jsonb NOT NULL,
	"language_function" text NOT NULL,
	"is_retired" boolean NOT NULL,
	CONSTRAINT "task_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "task_version" (
	"district_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"yaml" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_version_district_id_task_id_version_pk" PRIMARY KEY("district_id","task_id","version")
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"district_id" uuid NOT NULL,
	"key" text NOT NULL,
	"failures" integer NOT NULL,
	"window_started_at" timestamp (3) with time zone NOT NULL,
	"blocked_until" timestamp (3) with time zone,
	CONSTRAINT "throttle_district_id_key_pk" PRIMARY KEY("district_id","key")
);
--> statement-breakpoint
CREATE TABLE "work_sample" (
	"district_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	"alias" text NOT NULL,
	"grade" integer NOT NULL,
	"task_id" text NOT NULL,
	"task_version" integer NOT NULL,
	"seed" integer NOT NULL,
	"attempt_number" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"justification" text NOT NULL,
	"locale" text NOT NULL,
	"support_level" text NOT NULL,
	"level" integer NOT NULL,
	"findings" jsonb NOT NULL,
	"source_digest" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "work_sample_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_district_id_section_id_section_district_id_id_fk" FOREIGN KEY ("district_id","section_id") REFERENCES "public"."section"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_task" ADD CONSTRAINT "assignment_task_district_id_assignment_id_assignment_district_id_id_fk" FOREIGN KEY ("district_id","assignment_id") REFERENCES "public"."assignment"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_task" ADD CONSTRAINT "assignment_task_district_id_task_id_task_version_task_version_district_id_task_id_version_fk" FOREIGN KEY ("district_id","task_id","task_version") REFERENCES "public"."task_version"("district_id","task_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_district_id_assignment_id_assignment_district_id_id_fk" FOREIGN KEY ("district_id","assignment_id") REFERENCES "public"."assignment"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_district_id_student_id_person_district_id_id_fk" FOREIGN KEY ("district_id","student_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_district_id_section_id_section_district_id_id_fk" FOREIGN KEY ("district_id","section_id") REFERENCES "public"."section"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_district_id_task_id_task_version_task_version_district_id_task_id_version_fk" FOREIGN KEY ("district_id","task_id","task_version") REFERENCES "public"."task_version"("district_id","task_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_district_id_section_id_attempt_id_attempt_district_id_section_id_id_fk" FOREIGN KEY ("district_id","section_id","attempt_id") REFERENCES "public"."attempt"("district_id","section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_item" ADD CONSTRAINT "discussion_item_district_id_section_id_attempt_id_attempt_district_id_section_id_id_fk" FOREIGN KEY ("district_id","section_id","attempt_id") REFERENCES "public"."attempt"("district_id","section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_district_id_assignment_id_assignment_district_id_id_fk" FOREIGN KEY ("district_id","assignment_id") REFERENCES "public"."assignment"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_district_id_student_id_person_district_id_id_fk" FOREIGN KEY ("district_id","student_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_district_id_section_id_section_district_id_id_fk" FOREIGN KEY ("district_id","section_id") REFERENCES "public"."section"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_district_id_person_id_person_district_id_id_fk" FOREIGN KEY ("district_id","person_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_district_id_section_id_attempt_id_attempt_district_id_section_id_id_fk" FOREIGN KEY ("district_id","section_id","attempt_id") REFERENCES "public"."attempt"("district_id","section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_item" ADD CONSTRAINT "packet_item_district_id_cycle_id_pd_cycle_district_id_id_fk" FOREIGN KEY ("district_id","cycle_id") REFERENCES "public"."pd_cycle"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_item" ADD CONSTRAINT "packet_item_district_id_sample_id_work_sample_district_id_id_fk" FOREIGN KEY ("district_id","sample_id") REFERENCES "public"."work_sample"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pd_cycle" ADD CONSTRAINT "pd_cycle_district_id_school_id_school_district_id_id_fk" FOREIGN KEY ("district_id","school_id") REFERENCES "public"."school"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pd_meeting" ADD CONSTRAINT "pd_meeting_district_id_cycle_id_pd_cycle_district_id_id_fk" FOREIGN KEY ("district_id","cycle_id") REFERENCES "public"."pd_cycle"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_district_id_person_id_person_district_id_id_fk" FOREIGN KEY ("district_id","person_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_district_id_school_id_school_district_id_id_fk" FOREIGN KEY ("district_id","school_id") REFERENCES "public"."school"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_district_id_person_id_person_district_id_id_fk" FOREIGN KEY ("district_id","person_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_version" ADD CONSTRAINT "task_version_district_id_task_id_task_district_id_id_fk" FOREIGN KEY ("district_id","task_id") REFERENCES "public"."task"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_sample" ADD CONSTRAINT "work_sample_district_id_school_id_school_district_id_id_fk" FOREIGN KEY ("district_id","school_id") REFERENCES "public"."school"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_section" ON "assignment" USING btree ("district_id","section_id","created_at");--> statement-breakpoint
CREATE INDEX "attempt_assignment" ON "attempt" USING btree ("district_id","section_id","assignment_id","student_id");--> statement-breakpoint
CREATE INDEX "attempt_student" ON "attempt" USING btree ("district_id","student_id","assignment_id","task_id");--> statement-breakpoint
CREATE INDEX "attempt_task" ON "attempt" USING btree ("district_id","task_id","submitted_at");--> statement-breakpoint
CREATE INDEX "attempt_time" ON "attempt" USING btree ("district_id","section_id","submitted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_id" ON "attempt" USING btree ("district_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_number" ON "attempt" USING btree ("district_id","assignment_id","student_id","task_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_key" ON "attempt" USING btree ("district_id","student_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "audit_event_time" ON "audit_event" USING btree ("district_id","created_at");--> statement-breakpoint
CREATE INDEX "comment_attempt" ON "comment" USING btree ("district_id","section_id","attempt_id");--> statement-breakpoint
CREATE INDEX "enrollment_person" ON "enrollment" USING btree ("district_id","person_id");--> statement-breakpoint
CREATE INDEX "finding_attempt" ON "finding" USING btree ("district_id","section_id","attempt_id");--> statement-breakpoint
CREATE INDEX "finding_code" ON "finding" USING btree ("district_id","code","section_id","attempt_id");--> statement-breakpoint
CREATE INDEX "pd_cycle_school" ON "pd_cycle" USING btree ("district_id","school_id","starts_on");--> statement-breakpoint
CREATE INDEX "pd_meeting_cycle" ON "pd_meeting" USING btree ("district_id","cycle_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_username" ON "person" USING btree ("district_id","username");--> statement-breakpoint
CREATE INDEX "role_person" ON "role" USING btree ("district_id","person_id");--> statement-breakpoint
CREATE INDEX "role_school" ON "role" USING btree ("district_id","school_id");--> statement-breakpoint
CREATE INDEX "section_school" ON "section" USING btree ("district_id","school_id");--> statement-breakpoint
CREATE UNIQUE INDEX "section_code" ON "section" USING btree ("district_id","class_code");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("district_id","person_id");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("district_id","expires_at");--> statement-breakpoint
CREATE INDEX "task_module" ON "task" USING btree ("district_id","module","topic");--> statement-breakpoint
CREATE UNIQUE INDEX "work_sample_source" ON "work_sample" USING btree ("district_id","source_digest");