import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, cypherRows, emptyGraph } from '../setup/graph.ts';
import { endPrograms, runProgram } from '../setup/program.ts';
import { type Served, serve } from '../setup/server.ts';

const { uri, user, password } = address;

async function key(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const program = runProgram('src/cli/kruispunt.ts', ['key', ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const code = await program.ended;
  return { code, output: program.output().trim(), errors: program.errors().trim() };
}

let server: Served;
beforeAll(async () => {
  await emptyGraph();
  server = await serve();
});
afterAll(async () => {
  await server.close();
  await emptyGraph();
  endPrograms();
});

describe('kruispunt key', () => {
  const role = async (secret: string) => (await server.post('{ viewer { role } }', {}, {}, { authorization: `Bearer ${secret}` })).text;

  it('makes one with a budget of contacts of its own', async () => {
    const made = await key('create', '--name', 'Zorgportaal', '--role', 'reader', '--contacts-per-hour', '5000');
    expect(made.errors).toMatch(/^Key [0-9a-f]{12} of 'Zorgportaal', role READER, without an end, 5000 contacts an hour\./);
    expect((await key('list')).output).toContain('\twithout an end, 5000 contacts an hour\t');
    expect((await key('create', '--name', 'Ander', '--role', 'reader', '--contacts-per-hour', 'veel')).errors).toContain(
      'a whole number from 1',
    );
    await cypherRows('MATCH (node:ApiKey|Audit) DELETE node');
  });

  it('makes a key that works, lists it and makes it worthless', async () => {
    const made = await key('create', '--name', 'Portaal Zuid', '--role', 'curator', '--expires', '2999-12-31');
    expect(made).toEqual({
      code: 0,
      output: expect.stringMatching(/^kp_[0-9a-f]{12}_[\w-]{43}$/),
      errors: expect.stringMatching(
        /^Key [0-9a-f]{12} of 'Portaal Zuid', role CURATOR, until 2999-12-31T23:59:59\.999Z\. It is shown now and never again: keep it safe\.$/,
      ),
    });
    expect(await role(made.output)).toBe('{"data":{"viewer":{"role":"CURATOR"}}}\n');
    const id = made.output.slice(3, 15);

    const { output } = await key('list');
    expect(output).toMatch(
      new RegExp(`^${id}\tCURATOR\tPortaal Zuid\tmade \\S+Z\tuntil 2999-12-31T23:59:59.999Z\t(never used|last used \\S+Z)$`),
    );
    expect(output).not.toContain(made.output.slice(16));

    expect(await key('revoke', id)).toEqual({
      code: 0,
      output: expect.stringMatching(new RegExp(`^Key ${id} of 'Portaal Zuid' was revoked at \\S+Z\\.$`)),
      errors: '',
    });
    expect(await role(made.output)).toContain('The API key was revoked');
    expect((await key('list')).output).toMatch(/\trevoked \S+Z\t/);
    const trail = await cypherRows(
      'MATCH (audit:Audit) RETURN audit.action AS action, audit.who AS who, audit.subject AS subject ORDER BY audit.time',
    );
    const who = expect.stringMatching(/^cli:\S+/);
    expect(trail).toEqual([
      { action: 'CREATE_KEY', who, subject: id },
      { action: 'REVOKE_KEY', who, subject: id },
    ]);
  });

  it.each([
    [['create', '--role', 'ADMIN'], "error: required option '--name <name>' not specified"],
    [['create', '--name', 'x'], "error: required option '--role <role>' not specified"],
    [['create', '--name', 'x', '--role', 'boss'], 'Choose one of READER, CONTRIBUTOR, CURATOR, ADMIN.'],
    [['create', '--name', 'x', '--role', 'ADMIN', '--expires', 'morgen'], 'Write a day, such as 2027-12-31, or a moment, such as'],
    [['create', '--name', '', '--role', 'ADMIN'], 'The name must be 1 to 80 letters'],
    [['revoke', '0123456789ab'], "There is no key with the id '0123456789ab'"],
  ])('says what is wrong: %j', async (args, message) => {
    const { code, output, errors } = await key(...args);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/\n\s+at /);
  });
});
