import type { ManagedTransaction, ProfiledPlan, QueryResult } from 'neo4j-driver';
import type { Database } from '../../src/database/database.ts';

/** What a statement did: its text, what it looked at, and the steps of its plan. */
export interface Profile {
  statement: string;
  hits: number;
  /** Rows of the step that had most of them. */
  rows: number;
  /** Steps that look at all nodes or relationships, or all with a label or type. */
  scans: string[];
}

/** A database that tells, by `PROFILE`, what each statement of a write did. */
export function profiled({ driver, ...database }: Database): { database: Database; profiles: Profile[] } {
  const profiles: Profile[] = [];
  const watched = (transaction: ManagedTransaction) => ({
    run: async (text: string, parameters: object): Promise<QueryResult> => {
      const answer = await transaction.run(`PROFILE ${text}`, parameters);
      if (answer.summary.profile) profiles.push(profileOf(text, answer.summary.profile));
      return answer;
    },
  });
  const session: Database['driver']['session'] = (options) => {
    const own = driver.session(options);
    return new Proxy(own, {
      get: (target, name) => {
        if (name === 'executeWrite')
          return (work: (transaction: object) => Promise<unknown>, config: object) =>
            target.executeWrite((transaction) => work(watched(transaction)), config);
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return {
    database: {
      ...database,
      driver: new Proxy(driver, { get: (target, name) => (name === 'session' ? session : Reflect.get(target, name)) }),
    },
    profiles,
  };
}

function profileOf(statement: string, plan: ProfiledPlan): Profile {
  const steps = stepsOf(plan);
  return {
    statement,
    hits: steps.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    rows: Math.max(...steps.map(({ rows }) => Number(rows))),
    scans: steps.flatMap(({ operatorType, arguments: { Details } }) => (/Scan/.test(operatorType) ? [`${operatorType} ${Details}`] : [])),
  };
}

function stepsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(stepsOf)];
}
