"""Hostile chat templates end quickly, within a bounded size, with an error that says why."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from llanero.errors import InvalidRequestError, ModelFormatError
from llanero.text import sandbox
from llanero.text.template import ChatTemplate

GROW = "{%% set ns = namespace(x='a' * 1000) %%}{%% for i in range(60) %%}%s{%% endfor %%}{{ ns.x|length }}"
LISTS = (
    "{% set a = 'a' * 1000000 %}{% set l = [a ~ 'b'] * 100000 %}{% set m = [a ~ 'b'] * 100000 %}"  # equal, not the same
)
HOSTILE = {
    "multiply": "{{ 'a' * 10000000000 }}",
    "multiply list": "{{ [1] * 10000000000 }}",
    "add": GROW % "{% set ns.x = ns.x + ns.x %}",
    "concatenate": GROW % "{% set ns.x = ns.x ~ ns.x %}",
    "capture": GROW % "{% set t %}{{ ns.x }}{{ ns.x }}{% endset %}{% set ns.x = t %}",
    "square": "{% set ns = namespace(x=3) %}{% for i in range(99) %}{% set ns.x = ns.x * ns.x %}{% endfor %}",
    "power": "{{ 9 ** (9 ** 9) }}",
    "center": "{{ 'a'|center(10000000000) }}",
    "center by name": "{{ 'a'|center(width=10000000000) }}",
    "ljust": "{{ 'a'.ljust(10000000000) }}",
    "percent": "{{ '%10000000000d' % 1 }}",
    "percent star": "{{ '%*d' % (10000000000, 1) }}",
    "percent name": "{{ '%(a)10000000000d' % {'a': 1} }}",
    "percent filter": "{{ '%10000000000d'|format(1) }}",
    "format": "{{ '{:10000000000}'.format(1) }}",
    "format nested": "{{ '{:{w}}'.format(1, w=10000000000) }}",
    "format repeated": "{{ ('{0}' * 100000).format('a' * 100000) }}",
    "laughs": "{% set a = ['x'] %}" + "{% set a = [a, a, a, a, a, a, a, a, a, a] %}" * 12 + "{{ a }}",
    "laughs json": "{% set a = ['x'] %}" + "{% set a = [a] * 10 %}" * 12 + "{{ a|tojson }}",
    "laughs dict": "{% set a = dict(x=1) %}" + "{% set a = dict(a=a, b=a, c=a, d=a) %}" * 30 + "{{ a|string }}",
    "laughs batch": "{% set a = ['x'] %}" + "{% set a = (a * 10)|batch(10)|list %}" * 14 + "{{ a }}",
    "join": "{{ (['a' * 100000] * 100000)|join }}",
    "join separator": "{{ ('a' * 100000).join('b' * 100000) }}",
    "replace": "{{ ('a' * 100000)|replace('a', 'b' * 100000) }}",
    "replace method": "{{ ('a' * 100000).replace('a', 'b' * 100000) }}",
    "translate": "{{ ('a' * 100000).translate({97: 'b' * 100000}) }}",
    "indent": "{{ ('\\n' * 100000)|indent('a' * 100000) }}",
    "json indent": "{{ [1]|tojson(indent=1000000000) }}",
    "sum": "{{ ([[1] * 100] * 100)|sum(start=[]) }}",
    "to_bytes": "{{ (1).to_bytes(10000000000) }}",
    "range": "{{ range(1000000000)|list }}",
    "loops": "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
    "filtered loops": "{% for a in range(100000) %}{% for b in range(100000) if false %}{% endfor %}{% endfor %}",
    "macro tree": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}{{ f(60) }}",
    "macro": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "block": "{% block b %}{{ self.b() }}{{ self.b() }}{% endblock %}",
    "recursive loop": "{% for x in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}",
    "memory": "{% set ns = namespace(x=[]) %}"
    "{% for i in range(100000) %}{% set ns.x = ns.x + [range(100000)|list] %}{% endfor %}",
    "slices": "{% set ns = namespace(x=[]) %}{% set l = range(100000)|list %}"
    "{% for i in range(100000) %}{% set ns.x = ns.x + [l[:]] %}{% endfor %}",
    "comparing": "{% set b = ['a'] * 100000 %}{% set c = ['a'] * 99999 + ['b'] %}"
    "{% for i in range(100000) %}{% if b == c %}{% endif %}{% endfor %}",
    "in": LISTS + "{{ 'c' ~ a in l }}{{ a ~ 'c' in l }}",
    "equal lists": LISTS + "{{ l == m }}",
    "is in": LISTS + "{{ a ~ 'c' is in l }}",
    "is equal": LISTS + "{{ l is eq m }}",
    "changed": LISTS + "{% for x in [0, 1] %}{{ loop.changed(m if x else l) }}{% endfor %}",
    "slices of text": "{% set a = 'a' * 9000000 %}" + "".join(f"{{% set a{i} = a[1:] %}}" for i in range(2500)),
    "tuples": "{% set ns = namespace(x=1) %}{% for i in range(100000) %}{% set ns.x = (ns.x,) %}{% endfor %}"
    "{{ {ns.x: 1} }}",
    "callers": "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + "{% call m() %}" * 40
    + "x"
    + "{% endcall %}" * 40,
    "filters of filters": "{% set ns = namespace(g=[1]) %}"
    "{% for i in range(100000) %}{% set ns.g = ns.g|map('string') %}{% endfor %}{{ ns.g|list }}",
    "private attribute": "{{ ''.__class__.__mro__ }}",
    "mutation": "{{ messages.clear() }}",
    "append": "{% set l = [1] %}{% for x in l %}{% set _ = l.append(1) %}{% endfor %}",
    "list in itself": "{% set l = [1] %}{% set _ = l.append(l) %}{{ l }}{{ l|tojson }}",
    "laughs append": "{% set ns = namespace(l=['x']) %}{% for i in range(60) %}{% set m = [] %}"
    "{% for j in range(10) %}{% set _ = m.append(ns.l) %}{% endfor %}{% set ns.l = m %}{% endfor %}",
    "import": "{% import '/etc/passwd' as x %}",
}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "DEADLINE_SECONDS", 0.5)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_template(name: str) -> None:
    template = ChatTemplate(HOSTILE[name])
    start = time.thread_time()
    with pytest.raises(InvalidRequestError, match="chat template"):
        template.render([{"role": "user", "content": "q"}])
    assert time.thread_time() - start < 20


NESTED = {
    "parentheses": "{{ " + "(" * 20_000 + ")" * 20_000 + " }}",
    "lists": "{{ " + "[" * 20_000 + "]" * 20_000 + " }}",
    "not": "{{ " + "not " * 15_000 + "1 }}",
    "sum": "{{ 1" + "+1" * 30_000 + " }}",
    "filters": "{{ 1" + "|abs" * 15_000 + " }}",
    "attributes": "{{ a" + ".b" * 30_000 + " }}",
    "if": "{% if 1 %}" * 2000 + "{% endif %}" * 2000,
    "for": "{% for a in [1] %}" * 100 + "{% endfor %}" * 100,
    "elif": "{% if 0 %}" + "{% elif 0 %}" * 5000 + "{% endif %}",
    "either": "{{ " + "1 if 0 else " * 5000 + "1 }}",
}


@pytest.mark.parametrize("name", NESTED)
def test_deeply_nested_template_is_refused(name: str) -> None:
    with pytest.raises(ModelFormatError, match="cannot be compiled"):
        ChatTemplate(NESTED[name])


@pytest.mark.parametrize("name", ["memory", "slices", "slices of text", "laughs batch", "capture"])
def test_hostile_template_takes_little_memory(name: str) -> None:
    template = ChatTemplate(HOSTILE[name])
    tracemalloc.start()
    try:
        with pytest.raises(InvalidRequestError):
            template.render([{"role": "user", "content": "q"}])
        assert tracemalloc.get_traced_memory()[1] < 300e6
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "expression", ["raise_exception.__globals__", "'{0.__class__}'.format(1)", "messages.__init__", "self._context"]
)
def test_private_attributes_are_empty_or_refused(expression: str) -> None:
    try:
        text = ChatTemplate("[{{ " + expression + " }}]").render([]).text
    except InvalidRequestError:
        return
    assert text == "[]"


def test_long_conversations_are_no_attack() -> None:
    source = (
        "{% set ns = namespace(t='') %}{% for m in messages %}{% set ns.t = m.content|trim %}{{ ns.t }}{% endfor %}"
    )
    messages = [{"role": "user", "content": " word" * 100_000}] * 10
    assert len(ChatTemplate(source).render(messages).text) == 10 * 499_999


def test_honest_formats_are_no_attack() -> None:
    source = (
        """{{ '{{"n": {}, "d": "{:>4}"}} 1234567'.format('f', 'x') }} """
        """{{ '%5.2f 100%% *bold* %s 12345' % (1.5, 'y') }}"""
    )
    assert ChatTemplate(source).render([]).text == '{"n": f, "d": "   x"} 1234567  1.50 100% *bold* y 12345'


def test_two_renderings_do_not_share_a_budget() -> None:
    template = ChatTemplate("{{ 'a' * 5000000 }}")
    for _ in range(3):
        assert len(template.render([]).text) == 5_000_000
