CREATE TABLE "task_model" (
	"district_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"version" integer NOT NULL,
	"analyzer_version" text NOT NULL,
	"coded_count" integer NOT NULL,
	"word_count" integer NOT NULL,
	"model" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_model_district_id_task_id_version_pk" PRIMARY KEY("district_id","task_id","version")
);
--> statement-breakpoint
ALTER TABLE "task_model" ADD CONSTRAINT "task_model_district_id_task_id_task_district_id_id_fk" FOREIGN KEY ("district_id","task_id") REFERENCES "public"."task"("district_id","id") ON DELETE no action ON UPDATE no action;