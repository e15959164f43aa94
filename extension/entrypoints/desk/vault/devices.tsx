/** The devices of the vault, and how much of it is used. */
import { useState } from 'preact/hooks';
import type { VaultReply } from '../../../../shared/sync-api.ts';
import { m } from '../../../locales/compiled/messages.js';
import { devices, type MembershipSummary, type NamedDevice, vaultUsage } from '../../../sync/membership.ts';
import { dateText } from '../../../ui/words.ts';
import { numberText } from '../number-text.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useSync } from './sync-context.ts';
import { useAsked } from './use-asked.ts';

interface DevicesProps {
  /** Changes when the list may have. */
  round: number;
  membership: MembershipSummary;
}

export function Devices({ round, membership }: DevicesProps) {
  const sync = useSync();
  const { answer, again } = useAsked(
    async () => ({ list: await devices(sync), usage: await vaultUsage(sync) }),
    round,
  );
  const [renaming, setRenaming] = useState(false);
  const [removing, setRemoving] = useState<NamedDevice | null>(null);
  const list = answer?.list.kind === 'ok' ? answer.list.value : null;
  return (
    <section class="card stack" aria-labelledby="devices">
      <h2 id="devices">{m.devices_title()}</h2>
      <ul class="rows">
        {list?.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            rename={() => setRenaming(true)}
            remove={() => setRemoving(device)}
          />
        ))}
        {!list && <OwnRow membership={membership} isAsked={answer !== undefined} />}
      </ul>
      {answer?.usage.kind === 'ok' && <Usage usage={answer.usage.value} />}
      {renaming && (
        <RenameDialog name={membership.deviceName} onClose={() => setRenaming(false)} renamed={again} />
      )}
      {removing && <RemoveDialog device={removing} onClose={() => setRemoving(null)} removed={again} />}
    </section>
  );
}

interface DeviceRowProps {
  device: NamedDevice;
  rename: () => void;
  remove: () => void;
}

function DeviceRow({ device: { name, seenAt, createdAt, isThis }, rename, remove }: DeviceRowProps) {
  const shown = name ?? m.devices_unnamed();
  return (
    <li>
      <span class="who">
        <b dir="auto">{shown}</b>
        <span>
          {m.devices_since({ date: dateText(createdAt) })}
          {!isThis && ` · ${m.devices_seen({ date: dateText(seenAt) })}`}
        </span>
      </span>
      {isThis ? (
        <>
          <span class="pill good">{m.devices_this()}</span>
          <button type="button" class="button" onClick={rename}>
            {m.devices_rename()}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="button danger"
          aria-label={m.devices_remove_which({ name: shown })}
          onClick={remove}
        >
          {m.devices_remove()}
        </button>
      )}
    </li>
  );
}

/** What this device knows by itself, while the list is on its way or cannot be had. */
function OwnRow({ membership, isAsked }: { membership: MembershipSummary; isAsked: boolean }) {
  return (
    <li>
      <span class="who">
        <b dir="auto">{membership.deviceName}</b>
        <span>{isAsked ? m.devices_unreached() : m.loading()}</span>
      </span>
      <span class="pill good">{m.devices_this()}</span>
    </li>
  );
}

const MEGABYTE = 1_000_000;

function Usage({ usage: { used, limits } }: { usage: VaultReply }) {
  const size = (bytes: number) => numberText(Math.ceil((bytes / MEGABYTE) * 10) / 10);
  const lines = [
    m.devices_used_records({ used: numberText(used.records), most: numberText(limits.records) }),
    m.devices_used_room({ used: size(used.bytes), most: size(limits.bytes) }),
    m.devices_used_devices({ used: numberText(used.devices), most: numberText(limits.devices) }),
  ];
  const share = Math.max(used.records / limits.records, used.bytes / limits.bytes);
  return (
    <div class="stack tight">
      <meter aria-label={m.devices_used()} value={share} high={0.9} />
      <p class="soft small">{lines.join(' · ')}</p>
    </div>
  );
}
