import type { Locale } from '#lib/math/check.ts';
import type { TaskVariant } from '#lib/tasks/task.ts';
import type { NameSources } from './finding-names.ts';
import { minutesOf, protocolOf, type Protocol } from './protocols.ts';
import { viewSample, type SampleView, type ShownSample } from './sample-view.ts';

/** A protocol in one language. */
export type ProtocolView = {
	id: string;
	name: string;
	purpose: string;
	minutes: number;
	steps: { minutes: number; title: string; text: string }[];
};

/** A work sample in a packet. */
export type PacketSample = SampleView & { id: string; alias: string; annotation: string };

/** A PD cycle with its packet, as it is read, presented and printed. */
export type PacketView = {
	id: string;
	schoolName: string;
	title: string;
	focus: string;
	module: string | null;
	startsOn: string;
	endsOn: string;
	prompts: string[];
	meetings: { id: string; heldOn: string; title: string }[];
	protocol: ProtocolView;
	samples: PacketSample[];
};

/** Puts a protocol into one language. */
export function viewProtocol(protocol: Protocol, locale: Locale): ProtocolView {
	return {
		id: protocol.id,
		name: protocol.name[locale],
		purpose: protocol.purpose[locale],
		minutes: minutesOf(protocol),
		steps: protocol.steps.map(({ minutes, title, text }) => ({
			minutes,
			title: title[locale],
			text: text[locale]
		}))
	};
}

type PacketCycle = Omit<PacketView, 'protocol' | 'samples' | 'meetings'> & { protocol: string };
type StoredSample = ShownSample & { id: string; alias: string; annotation: string };

/** Joins a cycle and its samples into what pages show; nothing in it leads back to a student. */
export function viewPacket(
	cycle: PacketCycle,
	meetings: PacketView['meetings'],
	samples: { sample: StoredSample; variant: TaskVariant }[],
	locale: Locale,
	sources: Omit<NameSources, 'lookFors'>
): PacketView {
	const { id, schoolName, title, focus, module, startsOn, endsOn, prompts } = cycle;
	return {
		...{ id, schoolName, title, focus, module, startsOn, endsOn, prompts },
		meetings: meetings.map(({ id, heldOn, title }) => ({ id, heldOn, title })),
		protocol: viewProtocol(protocolOf(cycle.protocol), locale),
		samples: samples.map(({ sample, variant }) => ({
			...viewSample(sample, variant, locale, sources),
			id: sample.id,
			alias: sample.alias,
			annotation: sample.annotation
		}))
	};
}
