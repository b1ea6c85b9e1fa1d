import { describe, expect, it } from 'vitest';
import { data, english, own } from '../../../tests/fixtures/search/query-data.ts';
import { asksDocument } from './instrument.ts';
import { queryReader, understand } from './understand.ts';

const reader = queryReader(data, 'vi', own, english);
const asks = (query: string) => asksDocument(understand(query, reader).parts, data.instruments);

describe('a document asked for without its number', () => {
  it.each(['nghị quyết của Bộ Chính trị', 'nghi quyet ve thanh pho', 'quy hoạch theo nghị quyết'])('%s', (query) =>
    expect(asks(query)).toBe(true),
  );
  it.each(['nghị quyết', 'quy hoạch thành phố', 'nghị quyết 45'])('not by %s', (query) =>
    expect(asks(query)).toBe(false),
  );
});
