import { expect, test } from "vitest";
import { noSettings } from "../../src/model/settings.ts";
import { choosePager, pagerVariables } from "../../src/shell/choose-pager.ts";

test.each<[string, Record<string, string>, readonly string[] | null]>([
  ["less is the pager if nothing else is said, and shows colours", {}, ["less", "-R"]],
  ["less of one's own shows them, too", { PAGER: "less -FX" }, ["less", "-R", "-FX"]],
  ["wherever it stands", { PAGER: "/usr/bin/less" }, ["/usr/bin/less", "-R"]],
  ["what its line says goes over that", { PAGER: "less -r" }, ["less", "-R", "-r"]],
  ["another program keeps its line", { PAGER: "more" }, ["more"]],
  ["so does one that is named like it", { PAGER: "lesspipe.sh" }, ["lesspipe.sh"]],
  ["PAGER goes before it", { PAGER: "most -s" }, ["most", "-s"]],
  ["BRIEF_PAGER goes before PAGER", { PAGER: "most", BRIEF_PAGER: "bat" }, ["bat"]],
  ["an empty one means none", { PAGER: "" }, null],
  ["cat means none", { PAGER: "cat" }, null],
  ["a dumb terminal has none", { TERM: "dumb" }, null],
  ["what needs a shell gets one", { PAGER: "most -s | tee log" }, ["/bin/sh", "-c", "most -s | tee log"]],
  ["less shows colours there, too", { PAGER: "tee log|less -M" }, ["/bin/sh", "-c", "tee log|less -R -M"]],
  ["with LESS set for it", { PAGER: "LESS='-M -F' less" }, ["/bin/sh", "-c", "LESS='-M -F' less -R"]],
  ["and by env", { PAGER: "env LESS=-M less" }, ["/bin/sh", "-c", "env LESS=-M less -R"]],
  ["a word less is no program", { PAGER: "echo $more or less" }, ["/bin/sh", "-c", "echo $more or less"]],
])("%s", (_, environment, expected) => {
  expect(choosePager({ isTty: true, columns: 80, settings: noSettings, environment })).toEqual(expected);
});

test("a pipe has no pager", () => {
  expect(
    choosePager({ isTty: false, columns: undefined, settings: noSettings, environment: { PAGER: "less" } }),
  ).toBeNull();
});

test.each<[string, string | undefined, string]>([
  ["LESS is FRX unless it is set", undefined, "FRX"],
  ["one that says nothing of colours shows them", "-M", "-R -M"],
  ["so does one without a dash", "FX", "-R FX"],
  ["so does one that ends in a prompt", "-Pread on", "-R -Pread on"],
  ["so does an empty one", "", "-R "],
  ["one that shows all as it is goes over that", "-r", "-R -r"],
])("%s", (_, less, expected) => {
  const environment = less === undefined ? {} : { LESS: less };
  expect(pagerVariables(environment)["LESS"]).toBe(expected);
});
