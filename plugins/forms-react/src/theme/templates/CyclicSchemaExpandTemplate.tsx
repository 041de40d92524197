import { Button } from '@backstage/ui';
import { type CyclicSchemaExpandProps, TranslatableString } from '@rjsf/utils';

/** Where a schema refers to itself, the next level is opened only when asked for. */
export function CyclicSchemaExpandTemplate({
  name,
  fieldPathId,
  registry,
  onExpand,
}: CyclicSchemaExpandProps) {
  const { translateString } = registry;
  return (
    <div className="tuki-form-fields">
      <p>{translateString(TranslatableString.CycleDetected, [name])}</p>
      <div className="tuki-form-buttons">
        <Button variant="secondary" onPress={() => onExpand(fieldPathId.$id)}>
          {translateString(TranslatableString.ExpandButton)}
        </Button>
      </div>
    </div>
  );
}
