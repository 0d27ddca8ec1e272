// People with what a summary or a digest tells them; of those who get none, why.
import { Searched } from '../kit/lists';
import { Detail, PlainList } from '../kit/parts';

interface Told {
  readonly name: string;
  readonly news: readonly string[];
  readonly reason?: string;
}

export const NotifiedPeople = ({ people }: { people: readonly Told[] }) => (
  <Searched items={people} textOf={({ name, news }) => [name, ...news].join(' ')}>
    {(shown) => (
      <PlainList items={shown}>
        {({ name, news, reason }) => (
          <>
            {name}
            {reason !== undefined && <Detail>{reason}</Detail>}
            {news.map((line) => (
              <Detail key={line}>{line}</Detail>
            ))}
          </>
        )}
      </PlainList>
    )}
  </Searched>
);
