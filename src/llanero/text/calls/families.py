"""Which dialect a model speaks, by its chat template.

Owns the dialects and the signs by which templates are told apart. Must not know how calls are read.
"""

from __future__ import annotations

from functools import lru_cache, partial

from llanero.text.calls import by_name, forms, gemma, gemma_forms, generic, harmony, llama, pythonic, tags
from llanero.text.calls.dialect import Dialect, Form, Read
from llanero.text.calls.json_calls import NAMES, json_calls

_TAG, _TAG_END = "<tool_call>", "</tool_call>"


def _json(name: str, opening: str, *closings: str, form: Form, names: tuple[str, ...] = NAMES) -> Dialect:
    """JSON behind a marker."""
    return Dialect(name, {opening: partial(json_calls, closings=closings, names=names)}, markers=closings, form=form)


def _tagged(name: str, opening: str, family: tags.Tags, form: Form, more: dict[str, Read] | None = None) -> Dialect:
    return Dialect(name, {opening: family.read, **(more or {})}, markers=family.closings, form=form)


HERMES = _json("hermes", _TAG, _TAG_END, form=forms.json_tagged(_TAG, _TAG_END))
"""Hermes, Qwen 2.5 and 3, SmolLM3, Granite 4 and many others."""
APRIEL = _json("apriel", "<tool_calls>", "</tool_calls>", form=forms.json_list("<tool_calls>", "</tool_calls>"))
NEMOTRON = _json("nemotron", "<TOOLCALL>", "</TOOLCALL>", form=forms.json_list("<TOOLCALL>", "</TOOLCALL>"))
GRANITE = _json("granite", "<|tool_call|>", "<|/tool_call|>", form=forms.granite)
"""Granite 3 and, with a closing marker, Phi-4."""
GIGACHAT = _json("gigachat", "<|function_call|>", form=forms.Layout(forms.json_object(), "<|function_call|>"))
FIREFUNCTION = _json("firefunction", "functools", form=forms.json_list("functools"))
COHERE = _json("cohere", *forms.ACTION, form=forms.COHERE, names=("tool_name",))
COMMAND_R = Dialect("command-r", {"Action:": partial(generic.fenced, names=("tool_name",))}, form=forms.COMMAND_R)
QWEN_CODER = _tagged(
    "qwen-coder", _TAG, tags.QWEN_CODER, forms.QWEN_CODER, {tags.QWEN_CODER.call: tags.QWEN_CODER.read_named}
)
GLM = Dialect(
    "glm",
    {_TAG: tags.GLM.read_one},
    markers=(_TAG_END, "<arg_key>", "</arg_key>", "<arg_value>", "</arg_value>"),
    form=forms.GLM,
)
MINIMAX = _tagged("minimax", "<minimax:tool_call>", tags.MINIMAX, forms.MINIMAX)
MUSE = _tagged("muse", "<atem:function_calls>", tags.MUSE, forms.MUSE)
MINICPM = Dialect("minicpm", {tags.MINICPM.call: tags.MINICPM.read_one}, form=forms.MINICPM)
DSML = _tagged("dsml", "<｜DSML｜function_calls>", tags.DSML, forms.dsml, {"<｜DSML｜tool_calls>": tags.DSML.read})
"""DeepSeek V3.2 and V4."""
DEEPSEEK = Dialect(
    "deepseek",
    {by_name.DEEPSEEK[0]: by_name.deepseek, by_name.DEEPSEEK[1]: by_name.deepseek_call},
    markers=by_name.DEEPSEEK_MARKERS,
    form=forms.deepseek,
)
KIMI = Dialect(
    "kimi",
    {by_name.KIMI[0]: by_name.kimi, by_name.KIMI[1]: by_name.kimi_call},
    markers=by_name.KIMI_MARKERS,
    form=forms.kimi,
)
MISTRAL = Dialect(
    "mistral", {by_name.MISTRAL: by_name.mistral}, markers=by_name.MISTRAL_MARKERS, form=forms.mistral, short_ids=True
)
SOLAR = Dialect(
    "solar",
    {by_name.SOLAR[0]: by_name.solar, by_name.SOLAR[1]: by_name.solar_call},
    markers=by_name.SOLAR_MARKERS,
    form=forms.solar,
)
FUNCTIONARY = Dialect("functionary", frame=by_name.functionary, form=forms.FUNCTIONARY, framed=forms.FUNCTIONARY_FRAME)

APERTUS = Dialect("apertus", {by_name.APERTUS: by_name.apertus}, markers=by_name.APERTUS_MARKERS, form=forms.APERTUS)
LFM2 = Dialect(
    "lfm2",
    dict.fromkeys(pythonic.LFM2, pythonic.lfm2),
    bare={"[": llama.bare},
    markers=pythonic.LFM2_MARKERS,
    form=forms.LFM2,
)
LLAMA = Dialect(
    "llama",
    dict.fromkeys(llama.OPENINGS, llama.marked),
    bare={"{": llama.bare, "[": llama.bare},
    markers=llama.MARKERS,
    form=forms.LLAMA,
)
"""Llama 3, 4 and those that write calls as a Python list."""
GEMMA = Dialect(
    "gemma",
    {gemma.GEMMA_4.opening: gemma.GEMMA_4.read},
    markers=(gemma.GEMMA_4.quote, gemma.GEMMA_4.closing),
    form=gemma_forms.layout(gemma.GEMMA_4),
)
FUNCTION_GEMMA = Dialect(
    "functiongemma",
    {gemma.FUNCTION_GEMMA.opening: gemma.FUNCTION_GEMMA.read},
    markers=(gemma.FUNCTION_GEMMA.quote, gemma.FUNCTION_GEMMA.closing),
    form=gemma_forms.layout(gemma.FUNCTION_GEMMA),
)
HARMONY = Dialect(
    "harmony", markers=harmony.MARKERS, frame=harmony.read, form=forms.HARMONY, framed=forms.HARMONY_FRAME
)
GENERIC = Dialect(
    "generic",
    {generic.TAG: partial(json_calls, closings=(generic.TAG_END,))},
    bare={"{": generic.bare, "[": generic.bare, "`": generic.fenced},
    form=forms.GENERIC,
)

PLAIN = Dialect("plain")
"""No calls at all."""

_SIGNS: tuple[tuple[Dialect, tuple[str, ...]], ...] = (
    (HARMONY, ("<|channel|>analysis",)),
    (DSML, ("｜DSML｜",)),
    (DEEPSEEK, ("<｜tool▁calls▁begin｜>",)),
    (KIMI, ("<|tool_calls_section_begin|>",)),
    (SOLAR, ("<|tool_call:begin|>",)),
    (MISTRAL, ("[TOOL_CALLS]",)),
    (GEMMA, ("<|tool_call>", "<tool_call|>")),
    (FUNCTION_GEMMA, ("<start_function_call>",)),
    (LFM2, ("<|tool_call_start|>",)),
    (LFM2, ("<|tool_list_start|>",)),
    (LFM2, ("List of tools: [",)),
    (APERTUS, ("<|tools_prefix|>",)),
    (MINIMAX, ("<minimax:tool_call>",)),
    (MUSE, ("<atem:function_calls>",)),
    (MINICPM, ('<function name="', '<param name="')),
    (FUNCTIONARY, (">>>all",)),
    (FIREFUNCTION, ("functools[",)),
    (COHERE, ("<|START_ACTION|>",)),
    (COMMAND_R, ("Action:", "tool_name")),
    (GIGACHAT, ("<|function_call|>",)),
    (NEMOTRON, ("<TOOLCALL>",)),
    (APRIEL, ("<tool_calls>[",)),
    (GRANITE, ("<|tool_call|>",)),
    (GRANITE, ("<|tool|>", "<|/tool|>")),
    (GLM, (_TAG, "<arg_key>")),
    (QWEN_CODER, ("<function=",)),
    (GENERIC, (_TAG, "<invoke name=")),  # MiniMax M3, whose arguments are elements of any depth
    (HERMES, (_TAG,)),
    (LLAMA, ("<|python_tag|>",)),
    (LLAMA, ("<|start_header_id|>", "ipython")),
    (LLAMA, ("func_name1(",)),
)
"""Dialect, and strings which are all in the templates of its models. The first that fits counts."""


@lru_cache(maxsize=64)
def detect(template_source: str) -> Dialect:
    """The dialect of the models that come with this chat template."""
    for dialect, signs in _SIGNS:
        if all(sign in template_source for sign in signs):
            return dialect
    return GENERIC
