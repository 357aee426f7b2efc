"""One chat, or a thousand strangers at once, must not keep the house from everybody else.

`Brake` stands between the door and a channel whose senders cannot be told "not now" (a web page keeps the
words where they were typed; a chat program has sent them). What comes too fast is kept and answered when its
turn comes, in its order; words of danger do not wait. Counts are kept in this process only: losing them
costs nothing, and each process counts for itself.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from math import inf

from bot.channel import Inbound
from bot.door import Taken, put_off, take, tell_apart, urgent
from bot.house import House
from store.residents.conversation import resident_of

A_MINUTE = 30
"""Turns of one chat in any minute. Nobody types faster; sixty photos at once do come."""
STRANGERS_A_MINUTE = 200
"""Chats nobody knew before, in any minute, over the whole channel: from a poster, or from a program."""
SPAN = 60.0
LONGEST = 600.0
"""Seconds that a message may wait for its turn: 300 messages of one chat. Behind them writes a machine."""
SAY_EVERY = 30.0
"""Seconds between two bubbles that ask somebody to wait."""
REMEMBERED = 20_000
SAME = 512
"""Messages of one chat that are known again when they are brought twice."""


class Turns:
    """At most `most` in any minute, in the order they are asked for."""

    __slots__ = ("_most", "_times")

    def __init__(self, most: int) -> None:
        self._most = most
        self._times = array("d")

    def next(self, now: float) -> float | None:
        """When the next turn is (it is taken by that); None: too far off."""
        times = self._times
        at = max(now, times[-1]) if times else now
        if len(times) == self._most:
            at = max(at, times[0] + SPAN)
        if at - now > LONGEST:
            return None
        if len(times) == self._most:
            del times[0]
        times.append(at)
        return at

    def wait_until(self, at: float) -> None:
        """The turn that was taken last is put off; those to come stand behind it."""
        self._times[-1] = at


class Chat:
    """What is known of one: some hundred bytes and sixteen for each message, for there are many."""

    __slots__ = ("_at", "_seen", "_turns", "_urgent", "told")

    def __init__(self) -> None:
        self._turns = Turns(A_MINUTE)
        self._urgent: Turns | None = None
        self._seen = array("q")  # hashes of messages, oldest first
        self._at = array("d")  # when the turn of each is; inf: it has none
        self.told = -SAY_EVERY

    def turn(self, message_id: str, now: float, *, urgent: bool) -> float | None:
        """What was brought before has the turn it had."""
        name = hash(message_id)
        if name in self._seen:
            at = self._at[self._seen.index(name)]
            return None if at == inf else at
        if not urgent:
            return self._turns.next(now)
        self._urgent = self._urgent or Turns(A_MINUTE)
        return self._urgent.next(now)

    def remember(self, message_id: str, at: float | None) -> None:
        """When the turn of a message is; None: never."""
        name, when = hash(message_id), inf if at is None else at
        if name in self._seen:
            self._at[self._seen.index(name)] = when
            return
        self._seen.append(name)
        self._at.append(when)
        if len(self._seen) > SAME:
            del self._seen[0], self._at[0]

    def wait_until(self, at: float) -> None:
        self._turns.wait_until(at)


class Chats:
    """Those that wrote last."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Chat] = OrderedDict()

    def of(self, sender: str) -> tuple[Chat, bool]:
        """With whether it is met for the first time."""
        chat = self._known.get(sender)
        if chat is not None:
            self._known.move_to_end(sender)
            return chat, False
        chat = self._known[sender] = Chat()
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return chat, True


class Brake:
    """For one channel."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._last = -inf
        self._count_anew()

    def _count_anew(self) -> None:
        self._chats = Chats()
        self._strangers = Turns(STRANGERS_A_MINUTE)

    async def take(self, inbound: Inbound) -> Taken:
        """Like `bot.door.take`, now or later. Raises what that raises: then the message must come again."""
        house, now = self._house, self._house.now().timestamp()
        if inbound.gone is not None or house.in_hand.deaths(inbound.channel, inbound.message_id):
            return await take(house, inbound)
        if now < self._last:  # the clock was set back, and who has just spoken would wait for that time
            self._count_anew()
        self._last = now
        chat, new = self._chats.of(inbound.sender)
        hurry = urgent(house, inbound)
        at = chat.turn(inbound.message_id, now, urgent=hurry)
        if new and at == now and not hurry:
            at = await self._among_strangers(chat, inbound, now)
        chat.remember(inbound.message_id, at)
        if at is not None and at <= now:
            return await take(house, inbound)
        say = now - chat.told >= SAY_EVERY
        if say:
            chat.told = now
        return await self._later(inbound, at, say=say)

    async def _among_strangers(self, chat: Chat, inbound: Inbound, now: float) -> float | None:
        """This process has not met them. Only in a crowd is it worth looking whether the house has."""
        at = self._strangers.next(now)
        if at == now:
            return at
        known = await self._house.store.read(lambda tx: resident_of(tx, inbound.channel, inbound.sender))
        if known is not None:
            return now
        if at is not None:
            chat.wait_until(at)
        return at

    async def _later(self, inbound: Inbound, at: float | None, *, say: bool) -> Taken:
        """Kept until its turn; or, far behind hundreds of others, only told that it was not taken in."""
        house = self._house
        if at is not None:
            return await house.store.write(lambda tx: put_off(tx, house, inbound, at, say=say))
        if say:
            return await house.store.write(lambda tx: tell_apart(tx, house, inbound, "brake-full"))
        return Taken(0)
