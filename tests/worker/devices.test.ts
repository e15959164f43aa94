/** The devices of a vault: joined with the words, listed, revoked. */
import { describe, expect, it } from 'vitest';
import { DevicesReply, EntryReply, LIMITS } from '../../shared/sync-api.ts';
import { ask, change, clock, freshDevice, freshWords, opened, type TestDevice } from './server.ts';

const devicesOf = async (device: TestDevice) =>
  DevicesReply.parse((await device.ask('GET', '/v1/devices')).body).devices;

describe('joining a vault', () => {
  it('with its words gives a token of one’s own, and all that is in it', async () => {
    const first = await opened();
    await first.push(change('a', 1));
    const second = await first.join();
    expect(second.token).not.toBe(first.token);
    expect(second.vault).toBe(first.vault);
    expect((await second.pull()).changes).toEqual([change('a', 1)]);
  });

  it('with wrong words is refused, whether or not there is such a vault', async () => {
    const { words } = await opened();
    for (const wrong of [freshWords(), { ...words, joinKey: freshWords().joinKey }]) {
      const answer = await ask('POST', '/v1/devices', { body: { ...wrong, device: freshDevice() } });
      expect(answer).toMatchObject({ status: 404, code: 'no-such-vault' });
    }
  });

  it('again after a lost reply makes no second device, and ends the token that was lost', async () => {
    const first = await opened();
    const device = freshDevice();
    const [lost, kept] = [
      await ask('POST', '/v1/devices', { body: { ...first.words, device } }),
      await ask('POST', '/v1/devices', { body: { ...first.words, device } }),
    ].map(({ body }) => EntryReply.parse(body).token);
    expect(await devicesOf(first)).toHaveLength(2);
    expect((await ask('GET', '/v1/vault', { token: lost ?? '' })).code).toBe('unauthorized');
    expect((await ask('GET', '/v1/vault', { token: kept ?? '' })).status).toBe(200);
  });

  it('is refused to one device more than there may be, even to several at once', async () => {
    const first = await opened();
    for (let count = 1; count < LIMITS.devices - 1; count++) await first.join();
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask('POST', '/v1/devices', { body: { ...first.words, device: freshDevice() } })),
    );
    expect(answers.map(({ code }) => code).toSorted()).toEqual(
      [null, 'too-many-devices', 'too-many-devices'].toSorted(),
    );
    expect(await devicesOf(first)).toHaveLength(LIMITS.devices);
  });

  it('is still open to a device of a full vault that comes back', async () => {
    const first = await opened();
    for (let count = 1; count < LIMITS.devices; count++) await first.join();
    const back = { ...first.words, device: { ...freshDevice(), id: first.id } };
    expect((await ask('POST', '/v1/devices', { body: back })).status).toBe(201);
  });
});

describe('the list of devices', () => {
  it('names each as it named itself, oldest first, and says which one asks', async () => {
    const first = await opened();
    clock.now += 1000;
    const second = await first.join();
    const list = await devicesOf(second);
    expect(list.map(({ id, isThis }) => [id, isThis])).toEqual([
      [first.id, false],
      [second.id, true],
    ]);
    expect(list[1]).toMatchObject({ createdAt: clock.now, seenAt: clock.now, name: btoa('a device') });
  });

  it('says to the day when a device last came', async () => {
    const first = await opened();
    const start = clock.now;
    clock.now += 3_600_000;
    expect(await devicesOf(first)).toMatchObject([{ seenAt: start }]);
    clock.now += 86_400_000;
    expect(await devicesOf(first)).toMatchObject([{ seenAt: clock.now }]);
  });

  it('says when a device first came, though it joined again', async () => {
    const device = await opened();
    const start = clock.now;
    clock.now += 5000;
    const again = { ...device.words, device: { id: device.id, name: btoa('renamed') } };
    const token = EntryReply.parse((await ask('POST', '/v1/devices', { body: again })).body).token;
    expect((await ask('GET', '/v1/devices', { token })).body).toMatchObject({
      devices: [{ createdAt: start, seenAt: clock.now, name: btoa('renamed') }],
    });
  });

  it('is of one’s own vault only', async () => {
    const [one, other] = [await opened(), await opened()];
    expect((await devicesOf(one)).map(({ id }) => id)).toEqual([one.id]);
    expect((await devicesOf(other)).map(({ id }) => id)).toEqual([other.id]);
  });
});

describe('revoking a device', () => {
  it('ends its token at once and leaves the others', async () => {
    const first = await opened();
    const [second, third] = [await first.join(), await first.join()];
    expect((await first.ask('DELETE', `/v1/devices/${second.id}`)).status).toBe(204);
    expect(await second.ask('GET', '/v1/changes')).toMatchObject({ status: 401, code: 'unauthorized' });
    expect((await second.ask('POST', '/v1/changes', { body: { changes: [change('a', 1)] } })).status).toBe(
      401,
    );
    expect((await third.ask('GET', '/v1/changes')).status).toBe(200);
  });

  it('that asks is leaving; the words bring it back', async () => {
    const device = await opened();
    expect((await device.ask('DELETE', `/v1/devices/${device.id}`)).status).toBe(204);
    expect((await device.ask('GET', '/v1/vault')).status).toBe(401);
    expect((await (await device.join()).ask('GET', '/v1/vault')).status).toBe(200);
  });

  it('of another vault is refused, and it goes on', async () => {
    const [one, other] = [await opened(), await opened()];
    expect(await one.ask('DELETE', `/v1/devices/${other.id}`)).toMatchObject({
      status: 404,
      code: 'no-such-device',
    });
    expect((await other.ask('GET', '/v1/vault')).status).toBe(200);
  });

  it('twice is refused the second time', async () => {
    const first = await opened();
    const second = await first.join();
    await first.ask('DELETE', `/v1/devices/${second.id}`);
    expect((await first.ask('DELETE', `/v1/devices/${second.id}`)).code).toBe('no-such-device');
  });
});
