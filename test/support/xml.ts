/** An element of an XML document, with its text pieces in between. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const NAME = "[A-Za-z][A-Za-z-]*";
const TAG = new RegExp(`^<(/?)(${NAME})((?: ${NAME}="[^"<]*")*)(/?)>`);

/** Reads elements, attributes and text, and throws for anything else: this is less than XML, and all that our reports may be. */
export function readXml(document: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error("There is no declaration.");
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [root];
  let rest = document.slice(declaration.length);
  while (rest !== "") {
    const parent = open.at(-1) ?? root;
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      parent.text += decoded(text);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, closing, name = "", attributes = "", empty] = TAG.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`This is no tag: ${rest.slice(0, 80)}`);
    rest = rest.slice(whole.length);
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(element);
    if (empty !== "/") open.push(element);
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined || root.children.length !== 1) throw new Error("This is not one element.");
  return only;
}

/** All text in an element. */
export function textOf(element: Element | undefined): string {
  return element === undefined ? "" : element.text + element.children.map(textOf).join("");
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)];
  return Object.fromEntries(all.map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  if (text.includes("]]>")) throw new Error("The end of a CDATA section stands in text.");
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+));|&/g, (reference, name: string | undefined, code: string | undefined) => {
    if (name !== undefined) return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? "";
    if (code === undefined) throw new Error(`This is no reference: ${reference}`);
    return String.fromCodePoint(Number(code));
  });
}
