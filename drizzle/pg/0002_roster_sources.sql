CREATE TABLE "roster_upload" (
	"district_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"files" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "roster_upload_district_id_person_id_pk" PRIMARY KEY("district_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "school" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "section" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "roster_upload" ADD CONSTRAINT "roster_upload_district_id_person_id_person_district_id_id_fk" FOREIGN KEY ("district_id","person_id") REFERENCES "public"."person"("district_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "person_source" ON "person" USING btree ("district_id","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "school_source" ON "school" USING btree ("district_id","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "section_source" ON "section" USING btree ("district_id","source_id");