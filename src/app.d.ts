import type { Viewer } from '#lib/access.ts';
import type { Sessions } from '#lib/server/auth/sessions.ts';
import type { App as BecauseApp } from '#lib/server/context.ts';

declare global {
	namespace App {
		interface Locals {
			app: BecauseApp;
			/** Whether the district is the made-up one. */
			isDemo: boolean;
			sessions: Sessions;
			/** Who the request is for; null when signed out. */
			viewer: Viewer | null;
			/** Whether the viewer has to choose a password of their own before anything else. */
			mustChangePassword: boolean;
		}
		interface Error {
			message: string;
			/** The id under which the server logged the failure. */
			errorId?: string;
		}
	}
}

export {};
