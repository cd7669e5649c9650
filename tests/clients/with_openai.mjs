// OpenAI's npm client against the server whose URL is the argument. Fails by an exception.
import assert from "node:assert/strict";
import OpenAI from "openai";

const client = new OpenAI({ baseURL: `${process.argv[2]}/v1`, apiKey: "none", maxRetries: 0 });
const model = "llanero-demo";
const messages = [{ role: "user", content: "What is the capital of France?" }];

assert.equal((await client.models.list()).data[0].id, model);
assert.equal((await client.models.retrieve(model)).id, model);

const whole = await client.chat.completions.create({ model, messages, temperature: 0 });
assert.match(whole.choices[0].message.content, /Paris/);
assert.ok(whole.usage.completion_tokens > 0);

let text = "";
let usage;
const options = { model, messages, temperature: 0, stream: true, stream_options: { include_usage: true } };
for await (const chunk of await client.chat.completions.create(options)) {
  text += chunk.choices[0]?.delta.content ?? "";
  usage = chunk.usage ?? usage;
}
assert.match(text, /Paris/);
assert.ok(usage.total_tokens > usage.prompt_tokens);

const helper = client.chat.completions.stream({ model, messages, temperature: 0 });
assert.match(await helper.finalContent(), /Paris/);

let city;
const weather = {
  type: "function",
  function: {
    name: "get_weather",
    description: "Get the weather of a city",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    parse: JSON.parse,
    function: (given) => {
      city = given.city;
      return JSON.stringify({ temperature: 21, condition: "sunny" });
    },
  },
};
const asked = [{ role: "user", content: "What is the weather in Lima?" }];
const forced = { type: "function", function: { name: "get_weather" } };
const runner = client.chat.completions.runTools({
  model, messages: asked, tools: [weather], tool_choice: forced, temperature: 0,
});
await runner.done();
assert.equal(typeof city, "string");

const format = {
  type: "json_schema",
  json_schema: {
    name: "person",
    strict: true,
    schema: {
      type: "object",
      properties: { name: { type: "string", maxLength: 20 }, age: { type: "integer", minimum: 0, maximum: 150 } },
      required: ["name", "age"],
      additionalProperties: false,
    },
  },
};
const told = [{ role: "user", content: "Anna is 31 years old." }];
const filled = await client.chat.completions.parse({ model, messages: told, response_format: format, temperature: 0 });
assert.equal(typeof filled.choices[0].message.parsed.age, "number");

assert.ok((await client.completions.create({ model, prompt: "The capital of", max_tokens: 4 })).choices[0].text);

const response = await client.responses.create({ model, input: messages[0].content, temperature: 0 });
assert.match(response.output_text, /Paris/);
const next = await client.responses.create({
  model, input: "Thank you!", previous_response_id: response.id, temperature: 0,
});
assert.equal((await client.responses.retrieve(next.id)).previous_response_id, response.id);
const events = [];
for await (const event of await client.responses.create({ model, input: "Hello!", stream: true })) {
  events.push(event.type);
}
assert.equal(events[0], "response.created");
assert.equal(events.at(-1), "response.completed");

await assert.rejects(client.chat.completions.create({ model: "no-such-model", messages }), OpenAI.NotFoundError);
await assert.rejects(
  client.chat.completions.create({ model, messages, temperature: -1 }),
  (error) => error instanceof OpenAI.BadRequestError && error.param === "temperature",
);

const stopped = await client.chat.completions.create({ model, messages, stream: true, max_tokens: 512 });
for await (const _ of stopped) {
  stopped.controller.abort();
}
