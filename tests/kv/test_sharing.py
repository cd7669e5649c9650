"""Any order of opening, planning, computing, failing and closing, against a memory that remembers what was written."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from llanero.kv.cache import PageTable, SequenceCache
from llanero.kv.pages import PagePool
from llanero.kv.tree import Node, n_tokens
from llanero.ops.api import PAGE_SIZE

STEM = [7, 7, 8, *range(10, 80)]
prompts = st.builds(
    lambda n, rest: STEM[:n] + rest,
    st.integers(0, 70),
    st.lists(st.integers(7, 8), min_size=1, max_size=40),
)


@dataclass
class Running:
    tenant: str
    tokens: list[int]
    table: PageTable
    computed: int = 0
    histories: list[int] = field(default_factory=list)
    """After each token: all before it, its own, and whose they are."""

    def learn(self) -> None:
        for token in self.tokens[len(self.histories) :]:
            self.histories.append(hash((self.histories[-1] if self.histories else self.tenant, token)))

    def slot(self, position: int) -> int:
        return int(self.table.pages[position // PAGE_SIZE]) * PAGE_SIZE + position % PAGE_SIZE


class Sharing(RuleBasedStateMachine):
    @initialize(n_pages=st.integers(6, 24))
    def begin(self, n_pages: int) -> None:
        self.n_pages = n_pages
        self.pool = PagePool(n_pages)
        self.cache = SequenceCache(self.pool, self.copy)
        self.memory: list[int | None] = [None] * (n_pages * PAGE_SIZE)
        self.running: list[Running] = []

    def copy(self, source: int, target: int, n: int) -> None:
        a, b = source * PAGE_SIZE, target * PAGE_SIZE
        assert None not in self.memory[a : a + n]
        self.memory[b : b + n] = self.memory[a : a + n]

    @precondition(lambda self: len(self.running) < 6)
    @rule(prompt=prompts, tenant=st.sampled_from(["a", "a", "b"]))
    def open(self, prompt: list[int], tenant: str) -> None:
        tokens = prompt[: self.n_pages * PAGE_SIZE - 1]
        one = Running(tenant, tokens, self.cache.open(tokens, tenant))
        one.computed = self.cache.follow(one.table, 0)
        assert one.computed < len(tokens)
        self.running.append(one)

    @precondition(lambda self: self.running)
    @rule(
        rows=st.lists(st.sampled_from([0, 1, 5, 16, 40, 100]), min_size=1, max_size=6),
        fails=st.sampled_from([False] * 7 + [True]),
        token=st.integers(7, 8),
    )
    def step(self, rows: list[int], fails: bool, token: int) -> None:
        planned: list[tuple[Running, int]] = []
        for one, most in zip(list(self.running), rows, strict=False):
            if most == 0:
                continue
            pending = len(one.tokens) - one.computed
            reached = self.cache.follow(one.table, one.computed)
            reached = self.cache.borrow(one.table, reached)
            assert one.computed <= reached < len(one.tokens)
            assert pending > 1 or reached == one.computed
            one.computed = reached
            count = min(most, len(one.tokens) - reached)
            if self.cache.grow(one.table, reached, reached + count):
                planned.append((one, count))
            else:  # preempted by itself
                self.cache.close(one.table, one.computed)
                self.running.remove(one)
        if fails:
            self.cache.abort()
            for one in self.running:
                self.cache.close(one.table, 0)
            self.running.clear()
            return
        for one, count in planned:
            one.learn()
            for position in range(one.computed, one.computed + count):
                slot = one.slot(position)
                page = slot // PAGE_SIZE
                readers = [r for r in self.running if page in r.table.pages[: -(-r.computed // PAGE_SIZE)].tolist()]
                assert all(r is one or r.computed <= 0 or self._adopted(r, page) for r in readers)
                self.memory[slot] = one.histories[position]
        for copy in self.cache.copies:
            self.memory[copy.target : copy.target + copy.n] = self.memory[copy.source : copy.source + copy.n]
        self.cache.commit()
        for one, count in planned:
            one.computed += count
            if one.computed == len(one.tokens) and len(one.tokens) < self.n_pages * PAGE_SIZE - 1:
                one.tokens.append(token)
            elif one.computed == len(one.tokens):
                self.cache.close(one.table, one.computed)
                self.running.remove(one)

    def _adopted(self, reader: Running, page: int) -> bool:
        """A page that another writes in this step is read only where it is shared in the tree."""
        return page in reader.table.pages[: reader.table.depth].tolist()

    @precondition(lambda self: self.running)
    @rule(which=st.integers(0, 5))
    def close(self, which: int) -> None:
        one = self.running.pop(which % len(self.running))
        self.cache.close(one.table, one.computed)

    @precondition(lambda self: not self.running)
    @rule()
    def evict_some(self) -> None:
        n = self.cache.tree.n_cached // 2
        before = self.pool.n_free
        self.cache.tree.evict(n)
        assert self.pool.n_free == before + n

    @invariant()
    def every_page_has_one_place(self) -> None:
        self.pool.check()
        self.cache.tree.check()
        nodes = {node.page: node for node in self.cache.tree}
        private = [page for one in self.running for page in one.table.pages[one.table.depth :].tolist()]
        assert len(set(private)) == len(private)
        assert not nodes.keys() & set(private)
        assert len(nodes) + len(private) + self.pool.n_free == self.n_pages
        held = {page for one in self.running for page in one.table.pages.tolist()}
        assert len(held) + self.cache.n_available == self.n_pages
        assert all(nodes[page].users for page in held & nodes.keys())

    @invariant()
    def what_is_in_the_pages_is_what_the_tokens_say(self) -> None:
        for one in self.running:
            one.learn()
            for position in range(one.computed):
                assert self.memory[one.slot(position)] == one.histories[position]
            node: Node | None = one.table.tip
            for page in reversed(one.table.pages[: one.table.depth].tolist()):
                assert node is not None
                assert node.page == page
                node = node.parent
        for node in self.cache.tree:
            path: list[Node] = [node]
            while path[-1].parent is not None:
                path.append(path[-1].parent)
            history: int | str = path[-1].key.split(b"\0")[0].decode()
            for above in reversed(path[:-1]):
                tokens = memoryview(above.key).cast("I").tolist()
                if above is not node:
                    assert len(tokens) == PAGE_SIZE
                for i, value in enumerate(tokens):
                    history = hash((history, value))
                    if above is node and i < node.computed:
                        assert self.memory[node.page * PAGE_SIZE + i] == history
            assert n_tokens(node.key) >= node.computed

    def teardown(self) -> None:
        if not hasattr(self, "cache"):
            return
        for one in self.running:
            self.cache.close(one.table, one.computed)
        self.cache.tree.check()
        self.cache.tree.evict(self.cache.tree.n_cached)
        assert self.pool.n_free == self.n_pages
        assert not self.cache.tree._roots


Sharing.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestSharing = Sharing.TestCase
